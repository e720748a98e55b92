using NamRo.Kernel.Rules;

namespace NamRo.OneStop.Catalogue;

/// <summary>Compares two versions of a procedure for the dossiers that run on the first.</summary>
internal static class VersionDifferences
{
    public static IReadOnlyList<VersionDifference> Of(ProcedureContent from, ProcedureContent to) =>
    [
        .. new (bool Differs, VersionDifference What)[]
        {
            (from.Name != to.Name, VersionDifference.Name),
            (!from.Components.SequenceEqual(to.Components), VersionDifference.Components),
            ((from.Fee, from.FeeNote) != (to.Fee, to.FeeNote), VersionDifference.Fee),
            (from.Result != to.Result, VersionDifference.Result),
            (from.Process != to.Process, VersionDifference.Process),
            (from.ClockTerm != to.ClockTerm, VersionDifference.Term),
        }.Where(d => d.Differs).Select(d => d.What),
    ];

    /// <exception cref="RuleException">A difference that touches the dossier was not decided.</exception>
    public static void RequireDecided(ProcedureContent from, ProcedureContent to, IReadOnlyList<VersionDifference> decided)
    {
        var open = Of(from, to).Count(d => d is not (VersionDifference.Process or VersionDifference.Term) && !decided.Contains(d));
        Rule.Require(
            open == 0, "dossier.move-undecided", $"Còn {open} điểm khác giữa hai phiên bản chưa được quyết định. Hãy nêu rõ từng điểm sẽ áp dụng cho hồ sơ.", "decided");
    }
}
