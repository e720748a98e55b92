namespace NamRo.Reports.Official.Format;

/// <summary>The symbols that a body puts into a number, such as UBND and VP.</summary>
internal sealed record IssuerSymbols(string Symbol, string? Drafter);
