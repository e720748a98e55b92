namespace NamRo.Kernel.WorkingTime;

/// <summary>Hours of working time as rules state them ("4 giờ làm việc"), kept in whole minutes. Never negative.</summary>
public readonly record struct WorkingHours
{
    public const int MaxMinutes = 60 * 80_000;

    private WorkingHours(int minutes) => Minutes = minutes;

    public int Minutes { get; }

    public decimal Value => Minutes / 60m;

    public static WorkingHours Of(int hours) => FromMinutes(checked(hours * 60));

    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 80,000 hours.</exception>
    public static WorkingHours FromMinutes(int minutes)
    {
        return minutes is >= 0 and <= MaxMinutes
            ? new WorkingHours(minutes)
            : throw new ArgumentOutOfRangeException(nameof(minutes), minutes, $"Must be from 0 to {MaxMinutes}.");
    }
}
