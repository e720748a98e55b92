namespace NamRo.OneStop.Public;

/// <summary>The form that asks for a code and its look-up code, sent by GET.</summary>
internal sealed record TwoCodes(string Action, string Label, string Hint, string? Code, string? Check);
