using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Counting;
using NamRo.OneStop.Public;
using NamRo.OneStop.Ratings;
using NamRo.Organisation;
using NamRo.Ui;

namespace NamRo.OneStop.Pages.Public;

/// <summary>What each desk did in a year, for everybody; small numbers are hidden.</summary>
[AllowAnonymous]
[EnableRateLimiting(PublicLimits.Policy)]
internal sealed class TransparencyModel(PublicFigures figures, SatisfactionReader satisfaction, IOrganisation organisation, TimeProvider clock) : AppPage
{
    private const int YearsBack = 5;

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    public int Shown { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<(string Desk, IReadOnlyList<PublishedLine> Lines, Ratio Rated)> Desks { get; private set; } = [];

    public override async Task<IActionResult?> LoadAsync()
    {
        var now = clock.Today().Year;
        Years = [.. Enumerable.Range(0, YearsBack).Select(back => now - back)];
        Shown = Year is { } year && Years.Contains(year) ? year : now;
        var desks = new List<(string Desk, IReadOnlyList<PublishedLine> Lines, Ratio Rated)>();
        var (from, until) = PublicFigures.Year(Shown);
        var rated = await satisfaction.ByDeskAsync(from, until, Cancellation);
        foreach (var desk in await figures.DesksAsync(Shown, Cancellation))
        {
            desks.Add((NameOf(desk), await figures.OfAsync(desk, Shown, Cancellation), rated.GetValueOrDefault(desk, new Ratio(0, 0))));
        }

        Desks = [.. desks.OrderBy(d => d.Desk, StringComparer.CurrentCulture)];
        return null;
    }

    private string NameOf(UnitId unit) => organisation.Map.Unit(unit)?.Name ?? "";
}
