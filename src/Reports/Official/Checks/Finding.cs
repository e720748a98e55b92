namespace NamRo.Reports.Official.Checks;

/// <summary>A departure from the layout rules.</summary>
/// <param name="Check">Which check of documents.md 9: V1 to V15.</param>
/// <param name="IsError">False for a warning: a draft's blank, or a rule that itself is not verified.</param>
/// <param name="Sentence">What is wrong and how to mend it, in Vietnamese.</param>
internal sealed record Finding(string Check, bool IsError, FormattableString Sentence);
