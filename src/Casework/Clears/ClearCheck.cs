namespace NamRo.Casework.Clears;

/// <summary>One clear of one case: what stands there, or what is missing and how to mend it.</summary>
/// <param name="HowToMend">A Vietnamese sentence naming what is missing and the way out, when it does not.</param>
internal sealed record ClearFinding(string Clear, bool Passed, FormattableString? HowToMend = null);

/// <summary>All clears of the set in force, in the order of the set.</summary>
internal sealed record ClearCheck(string Set, IReadOnlyList<ClearFinding> Findings)
{
    public bool Passed => Findings.All(f => f.Passed);
}
