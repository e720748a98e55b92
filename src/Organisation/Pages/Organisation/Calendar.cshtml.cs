using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation.Calendars;
using NamRo.Organisation.Store;
using NamRo.Ui;

namespace NamRo.Organisation.Pages.Organisation;

/// <summary>One work calendar: hours of the week, the days of a year that differ, and its versions.</summary>
[Authorize]
internal sealed class CalendarModel(AppDb db, IOrganisation organisation, Authoriser authoriser, TimeProvider time) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public int ShownYear => Year ?? time.Today().Year;

    public WorkCalendar Calendar { get; private set; } = null!;

    public bool MayChange { get; private set; }

    public IReadOnlyList<CalendarDay> Days { get; private set; } = [];

    public IReadOnlyList<VersionRow> Versions { get; private set; } = [];

    public override async Task<IActionResult?> LoadAsync()
    {
        await organisation.RefreshAsync(Cancellation);
        Calendar = organisation.Map.Calendar(Code);
        MayChange = authoriser.MayEver(Actor, "calendar.manage");
        var definition = Calendar.Definition;
        Days = [.. definition.PublicDays.Concat(definition.Days).Select(d => d.Date).Distinct()
            .Where(d => d.Year == ShownYear).Order().Select(d => Calendar.SpecialDay(d)).OfType<CalendarDay>()];
        var key = Keys.Of(Code);
        Versions = await db.Set<CalendarVersion>().AsNoTracking().Where(c => c.CodeKey == key).OrderByDescending(c => c.Number)
            .Select(c => new VersionRow(c.Number, c.PublishedAt, c.PublishedBy, c.Document)).ToListAsync(Cancellation);
        return null;
    }

    public string NameOf(PersonId person) => organisation.Map.NameOf(person);

    public sealed record VersionRow(int Number, DateTime PublishedAt, PersonId PublishedBy, string? Document);
}
