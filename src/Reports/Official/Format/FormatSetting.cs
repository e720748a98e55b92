namespace NamRo.Reports.Official.Format;

/// <summary>One named value of a rule. Min and Max include their ends and are absent where the rule gives no range.</summary>
internal sealed record FormatSetting(string Name, string Value, decimal? Min, decimal? Max, FormatStatus Status);
