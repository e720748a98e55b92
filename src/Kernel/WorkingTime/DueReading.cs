namespace NamRo.Kernel.WorkingTime;

/// <summary>The two ways to read "within N working days" (one-stop.md 6.1, D5).</summary>
public enum DueReading
{
    /// <summary>One day is one standard day of working hours and the time of day is carried along: what deployed systems do; the default.</summary>
    Rolling,

    /// <summary>The day of the event is not counted and the last day ends when the office closes (Civil Code 2015, articles 147-148, unverified).</summary>
    DayAfter,
}
