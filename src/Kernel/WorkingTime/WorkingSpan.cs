namespace NamRo.Kernel.WorkingTime;

/// <summary>Exact working time in ticks of 100 ns. Not a <see cref="TimeSpan"/>: nights, noons and days off are no part of it.</summary>
public readonly record struct WorkingSpan(long Ticks) : IComparable<WorkingSpan>
{
    public static WorkingSpan Zero => default;

    /// <summary>Minutes that are complete; the rest is dropped.</summary>
    public WorkingMinutes WholeMinutes => new(Ticks / TimeSpan.TicksPerMinute);

    public double TotalHours => (double)Ticks / TimeSpan.TicksPerHour;

    public static WorkingSpan operator +(WorkingSpan left, WorkingSpan right) => new(left.Ticks + right.Ticks);

    public static WorkingSpan operator -(WorkingSpan left, WorkingSpan right) => new(left.Ticks - right.Ticks);

    public static WorkingSpan operator -(WorkingSpan value) => new(-value.Ticks);

    public static bool operator <(WorkingSpan left, WorkingSpan right) => left.Ticks < right.Ticks;

    public static bool operator >(WorkingSpan left, WorkingSpan right) => left.Ticks > right.Ticks;

    public static bool operator <=(WorkingSpan left, WorkingSpan right) => left.Ticks <= right.Ticks;

    public static bool operator >=(WorkingSpan left, WorkingSpan right) => left.Ticks >= right.Ticks;

    public static WorkingSpan Add(WorkingSpan left, WorkingSpan right) => left + right;

    public static WorkingSpan Subtract(WorkingSpan left, WorkingSpan right) => left - right;

    public static WorkingSpan Negate(WorkingSpan value) => -value;

    public int CompareTo(WorkingSpan other) => Ticks.CompareTo(other.Ticks);
}
