using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Ratings;
using NamRo.OneStop.Reflections;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Reflections;

/// <summary>The words of a reflection, for whoever may see its case; the work is done on the case's own page.</summary>
[Permission("case.read")]
internal sealed class DetailsModel(AppDb db, ICasework casework, ICaseTelling telling, RatingDesk ratings) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    public Reflection Reflection { get; private set; } = null!;

    public CaseRow Case { get; private set; } = null!;

    /// <summary>The dossier it is about, when this reader may see it.</summary>
    public CaseRow? Dossier { get; private set; }

    /// <summary>How satisfied the sender is with the answer.</summary>
    public Rating? Rated { get; private set; }

    public string Status => telling.Status(Case);

    public StatusTone Tone => telling.Tone(Case);

    public IReadOnlyList<Crumb> Crumbs => [new(T["Tra cứu việc"], "/cases"), new(Case.Code, $"/cases/{Id}")];

    public override async Task<IActionResult?> LoadAsync()
    {
        var row = await casework.Visible(Actor).SingleOrDefaultAsync(c => c.Id == Id && c.Kind == CaseKinds.Reflection, Cancellation);
        if (row is null)
        {
            return NotFound();
        }

        Case = row;
        Reflection = await db.Set<Reflection>().AsNoTracking().SingleAsync(r => r.Id == Id, Cancellation);
        Rated = await ratings.FindAsync(Id, Cancellation);
        Dossier = Reflection.Dossier is { } about ? await casework.Visible(Actor).SingleOrDefaultAsync(c => c.Id == about, Cancellation) : null;
        return null;
    }
}
