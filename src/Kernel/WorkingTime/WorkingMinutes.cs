namespace NamRo.Kernel.WorkingTime;

/// <summary>Whole minutes of working time, the unit of the ledger. May be negative as a difference.</summary>
public readonly record struct WorkingMinutes(long Value) : IComparable<WorkingMinutes>
{
    public static WorkingMinutes operator +(WorkingMinutes left, WorkingMinutes right) => new(left.Value + right.Value);

    public static WorkingMinutes operator -(WorkingMinutes left, WorkingMinutes right) => new(left.Value - right.Value);

    public static bool operator <(WorkingMinutes left, WorkingMinutes right) => left.Value < right.Value;

    public static bool operator >(WorkingMinutes left, WorkingMinutes right) => left.Value > right.Value;

    public static bool operator <=(WorkingMinutes left, WorkingMinutes right) => left.Value <= right.Value;

    public static bool operator >=(WorkingMinutes left, WorkingMinutes right) => left.Value >= right.Value;

    public static WorkingMinutes Add(WorkingMinutes left, WorkingMinutes right) => left + right;

    public static WorkingMinutes Subtract(WorkingMinutes left, WorkingMinutes right) => left - right;

    public int CompareTo(WorkingMinutes other) => Value.CompareTo(other.Value);

    /// <summary>The same length as exact working time.</summary>
    public WorkingSpan ToSpan() => new(Value * TimeSpan.TicksPerMinute);
}
