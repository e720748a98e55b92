namespace NamRo.Kernel.WorkingTime;

/// <summary>Days as the calendar on the wall counts them, days off included (one-stop.md 6.1, D6). Never negative.</summary>
public readonly record struct CalendarDays
{
    public const int Max = 36_500;

    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than a hundred years.</exception>
    public CalendarDays(int value)
    {
        Value = value is >= 0 and <= Max ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"Must be from 0 to {Max}.");
    }

    public int Value { get; }
}
