namespace NamRo.Kernel.Papers.Format;

/// <summary>Level and organ of an issuer in the words of the authority table, such as Grassroots and StandingCommittee.</summary>
public sealed record IssuingOrgan(string Level, string Organ);
