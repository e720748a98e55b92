namespace NamRo.Kernel.WorkingTime;

/// <summary>
/// A number of working days in quarters: 0.25 day is 2 hours, half a day 4 hours of a standard day of 8 (one-stop.md 6.1, D13).
/// Never negative. How long a working day is, the calendar says.
/// </summary>
public readonly record struct WorkingDays
{
    public const int MaxQuarters = 4 * 10_000;

    private WorkingDays(int quarters) => Quarters = quarters;

    public int Quarters { get; }

    public decimal Value => Quarters / 4m;

    public bool IsWhole => Quarters % 4 == 0;

    /// <summary>Whole days.</summary>
    public static WorkingDays Of(int days) => FromQuarters(checked(days * 4));

    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 10,000 days.</exception>
    public static WorkingDays FromQuarters(int quarters)
    {
        return quarters is >= 0 and <= MaxQuarters
            ? new WorkingDays(quarters)
            : throw new ArgumentOutOfRangeException(nameof(quarters), quarters, $"Must be from 0 to {MaxQuarters}.");
    }
}
