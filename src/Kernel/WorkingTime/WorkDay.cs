namespace NamRo.Kernel.WorkingTime;

/// <summary>One working day of a calendar: its place in the horizon, its hours, and the working ticks of all days before it.</summary>
internal readonly record struct WorkDay(long Before, int Day, short Pattern);
