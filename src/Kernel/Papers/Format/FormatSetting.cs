namespace NamRo.Kernel.Papers.Format;

/// <summary>One named value of a rule. Min and Max include their ends and are absent where the rule gives no range.</summary>
public sealed record FormatSetting(string Name, string Value, decimal? Min, decimal? Max, FormatStatus Status)
{
    /// <summary>The value is a default of the product, not read in any text of the rule; the interface says so.</summary>
    public bool IsDefault => Status is FormatStatus.Unverified or FormatStatus.Design;
}
