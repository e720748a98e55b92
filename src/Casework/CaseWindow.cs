namespace NamRo.Casework;

/// <summary>Which part of a list by urgency is asked for.</summary>
/// <param name="Size">How many at most.</param>
/// <param name="Key">The place after which it begins; null for the start.</param>
/// <param name="Down">Latest first.</param>
/// <param name="OpenOnly">Only what is given and neither done nor cancelled.</param>
public sealed record CaseWindow(int Size, CaseKey? Key = null, bool Down = false, bool OpenOnly = false);
