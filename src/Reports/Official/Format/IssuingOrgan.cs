namespace NamRo.Reports.Official.Format;

/// <summary>Level and organ of an issuer in the words of the authority table, such as Grassroots and StandingCommittee.</summary>
internal sealed record IssuingOrgan(string Level, string Organ);
