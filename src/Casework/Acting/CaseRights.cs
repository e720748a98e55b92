using NamRo.Casework.Cases;
using NamRo.Casework.Reading;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.Rules;

namespace NamRo.Casework.Acting;

/// <summary>Asks the authoriser about one case and one verb. What the actor may not see is not found.</summary>
internal sealed class CaseRights(Authoriser authoriser)
{
    public bool MaySee(Actor actor, CaseFile c) => actor.IsSystem || authoriser.Decide(actor, CaseVisibility.Read, c.Facts) is not null;

    public bool May(Actor actor, string verb, CaseFile c) => authoriser.Decide(actor, VerbRights.ActionOf(verb, c.Kind), FactsFor(verb, c)) is not null;

    /// <summary>The grant under which the actor may do this; null for the program, when a module says the verb for a citizen who proved whose it is.</summary>
    /// <exception cref="NotFoundException">The case is invisible to the actor.</exception>
    /// <exception cref="AccessDeniedException">The actor sees the case but the verb is not theirs.</exception>
    public Grant? Require(Actor actor, CaseVerb verb, CaseFile c)
    {
        if (actor.IsSystem && CaseKinds.IsOwned(c.Kind) && verb.Within == c.Kind)
        {
            return null;
        }

        if (!MaySee(actor, c))
        {
            throw new NotFoundException(CaseFile.LogKind);
        }

        var name = VerbRights.NameOf(verb);
        var facts = verb is Answer answer ? AnswerFacts(c, answer.Consultation) : FactsFor(name, c);
        return authoriser.Decide(actor, VerbRights.ActionOf(name, c.Kind), facts) ?? throw new AccessDeniedException(
            "case.not-yours", $"Bạn không có quyền {new TextKey(CaseVerbs.Say(name))} đối với việc {c.Code}. Người giữ việc hoặc lãnh đạo giao việc mới làm được.")
        {
            AllowedNow = Allowed(actor, c),
        };
    }

    public IReadOnlyList<string> Allowed(Actor actor, CaseFile c) => [.. CaseVerbs.All.Where(v => c.Allows(v) && May(actor, v, c))];

    public IReadOnlyList<string> NotNow(Actor actor, CaseFile c) => [.. CaseVerbs.All.Where(v => !c.Allows(v) && CaseVerbs.Fits(v, c.Kind) && May(actor, v, c))];

    private static AccessFacts FactsFor(string verb, CaseFile c) => verb == CaseVerbs.Answer
        ? c.Facts with { Others = [.. c.Details.Consultations.Where(x => x.IsOpen).Select(x => x.Unit)] }
        : c.Facts;

    private static AccessFacts AnswerFacts(CaseFile c, int number) => c.Facts with
    {
        Others = [.. c.Details.Consultations.Where(x => x.Number == number).Select(x => x.Unit)],
    };
}
