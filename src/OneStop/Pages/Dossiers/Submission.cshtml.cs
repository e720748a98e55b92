using Microsoft.AspNetCore.Mvc;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counter;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Dossiers;

/// <summary>One submission: what was sent, by when to answer, what happened; received, guided or refused from here.</summary>
[Permission("case.read")]
internal sealed class SubmissionModel(IOneStop desk, ICasework casework, ICaseTelling telling, Desks desks) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public SubmissionId Id { get; set; }

    public SubmissionRow Row { get; private set; } = null!;

    public CaseView Case { get; private set; } = null!;

    public bool MayAnswer { get; private set; }

    public IReadOnlyList<TimelineEntry> History => telling.Tell(Case);

    public IReadOnlyList<LedgerSpan> Ledger => telling.Ledger(Case);

    public IReadOnlyList<Crumb> Crumbs => [new(T["Hồ sơ một cửa"], DossierLinks.Board), new(T["Hồ sơ chưa tiếp nhận"], DossierLinks.Submissions(Row.Desk))];

    public override async Task<IActionResult?> LoadAsync()
    {
        if (await desk.SubmissionAsync(Actor, Id, Cancellation) is not { } found)
        {
            return NotFound();
        }

        Row = found;
        Case = await casework.GetAsync(Actor, new CaseId(Id.Value), Cancellation);
        MayAnswer = desks.Of(Actor).Any(u => u.Id == found.Desk);
        return null;
    }
}
