namespace NamRo.Kernel.Papers.Model;

/// <summary>One authority line: in which manner, and for whom ("ỦY BAN NHÂN DÂN", "CHỦ TỊCH"). The family's rule gives the prefix.</summary>
public sealed record SigningAuthority(SigningManner Manner, string ForWhom);
