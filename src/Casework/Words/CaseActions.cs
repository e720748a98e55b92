using NamRo.Casework.Cases;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;

namespace NamRo.Casework.Words;

/// <summary>A verb as a button: its Vietnamese key and the page where it is done.</summary>
internal sealed record CaseAction(string Verb, string Text, string Href);

/// <summary>What a reader does next with a case: one primary act, the others, and why some are not possible now.</summary>
internal sealed record CaseActions(CaseAction? Primary, IReadOnlyList<CaseAction> Near, IReadOnlyList<CaseAction> Others, IReadOnlyList<string> WhyNot)
{
    private const int MostNear = 3;

    /// <summary>What comes first when several are possible.</summary>
    private static readonly string[] Order =
    [
        CaseVerbs.Answer, CaseVerbs.Decide, CaseVerbs.Accept, CaseVerbs.Issue, CaseVerbs.Receive, CaseVerbs.Resume, CaseVerbs.Assign,
        CaseVerbs.Submit, CaseVerbs.Progress, CaseVerbs.Revise, CaseVerbs.Close, CaseVerbs.SendBack, CaseVerbs.ReturnUnclear,
        CaseVerbs.Consult, CaseVerbs.Attach, CaseVerbs.Split, CaseVerbs.RequestExtension, CaseVerbs.Remind, CaseVerbs.RequestTransfer,
        CaseVerbs.ConfirmCause, CaseVerbs.Pause, CaseVerbs.WithdrawRequest, CaseVerbs.Correct, CaseVerbs.Reopen, CaseVerbs.Cancel,
    ];

    /// <summary>Verbs that are nobody's next step by themselves.</summary>
    private static readonly string[] NeverFirst =
    [
        CaseVerbs.Consult, CaseVerbs.Attach, CaseVerbs.Split, CaseVerbs.RequestExtension, CaseVerbs.Remind, CaseVerbs.RequestTransfer,
        CaseVerbs.ConfirmCause, CaseVerbs.Pause, CaseVerbs.WithdrawRequest, CaseVerbs.Correct, CaseVerbs.Reopen, CaseVerbs.Cancel,
        CaseVerbs.ReturnUnclear, CaseVerbs.SendBack,
    ];

    public static CaseActions Of(CaseView view, Actor actor, CaseWords words)
    {
        var blocked = view.Allowed.Select(v => (Verb: v, Why: Obstacles.Of(v, view, actor, words.Now))).Where(b => b.Why is not null).ToList();
        var open = Order.Where(v => view.Allowed.Contains(v) && blocked.All(b => b.Verb != v)).ToList();
        if (view.Row.State is not (CaseState.Issued or CaseState.Received))
        {
            open = [.. open.OrderBy(v => v == CaseVerbs.Assign)];
        }

        var actions = open.Select(v => new CaseAction(v, VerbWords.Button(v), Href(v, view, actor))).ToList();
        var primary = actions.Find(a => !NeverFirst.Contains(a.Verb));
        var rest = actions.Where(a => a != primary).ToList();
        var why = blocked.Select(b => b.Why!).Concat(view.NotNow.Select(v => VerbWords.WhyNot(v, view.Row)).OfType<string>()).Where(w => w.Length > 0).Distinct();
        return new CaseActions(primary, [.. rest.Take(primary is null ? 0 : MostNear)], [.. rest.Skip(primary is null ? 0 : MostNear)], [.. why]);
    }

    private static string Href(string verb, CaseView view, Actor actor) => $"/cases/{view.Row.Id}/{verb}" + verb switch
    {
        CaseVerbs.Answer when Obstacles.Answerable(view, actor).FirstOrDefault() is { } c => $"?number={c.Number}",
        CaseVerbs.Decide when Obstacles.Decidable(view, actor).FirstOrDefault() is { } r => $"?number={r.Number}",
        CaseVerbs.WithdrawRequest when Obstacles.Withdrawable(view, actor).FirstOrDefault() is { } r => $"?number={r.Number}",
        _ => "",
    };
}
