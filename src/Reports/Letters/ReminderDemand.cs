namespace NamRo.Reports.Letters;

/// <summary>What a reminder asks for.</summary>
/// <param name="Text">What the holder is told.</param>
/// <param name="ReplyBy">The answer is due by the end of this office day.</param>
internal sealed record ReminderDemand(string Text, DateOnly ReplyBy);
