using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.WorkingTime;
using NamRo.Ui;

namespace NamRo.Organisation.Pages.Organisation;

/// <summary>Every work calendar with its latest version and the units that name it.</summary>
[Authorize]
internal sealed class CalendarsModel(IOrganisation organisation, TimeProvider time) : AppPage
{
    public IReadOnlyList<(WorkCalendar Calendar, int Units)> Rows { get; private set; } = [];

    public override async Task<IActionResult?> LoadAsync()
    {
        await organisation.RefreshAsync(Cancellation);
        var map = organisation.Map;
        var used = map.Units(time.Today()).CountBy(u => map.CalendarOf(u.Id).Code).ToDictionary(c => c.Key, c => c.Value);
        Rows = [.. map.Calendars.Select(c => (c, used.GetValueOrDefault(c.Code)))];
        return null;
    }
}
