namespace NamRo.Directives.Documents;

/// <summary>Longest texts of the register, in characters.</summary>
internal static class DocumentLimits
{
    public const int Number = 20;
    public const int Symbol = 60;
    public const int Kind = 60;
    public const int Issuer = 200;
    public const int Subject = 1_000;

    /// <summary>About five hundred printed pages.</summary>
    public const int Text = 1_000_000;

    /// <summary>Title of a draft: what a case takes.</summary>
    public const int Title = 1_000;

    /// <summary>Product and judgement of a draft: what a case takes.</summary>
    public const int Line = 500;

    public const int Reason = 500;

    public const int Bases = 20;
}
