using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Public;
using NamRo.Organisation;
using NamRo.Ui;

namespace NamRo.OneStop.Pages.Public;

/// <summary>What each desk did in a year, for everybody; small numbers are hidden. All desks as one table, the chosen one by field.</summary>
[AllowAnonymous]
[EnableRateLimiting(PublicLimits.Policy)]
internal sealed class TransparencyModel(PublishedYears published, IOrganisation organisation, TimeProvider clock) : AppPage
{
    private const int YearsBack = 5;

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    /// <summary>The desk to show by field; the only one when there is but one.</summary>
    [BindProperty(SupportsGet = true, Name = "desk")]
    public UnitId? Desk { get; set; }

    public int Shown { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public DateTime At { get; private set; }

    public IReadOnlyList<(string Name, PublishedDesk Figures)> Desks { get; private set; } = [];

    public (string Name, PublishedDesk Figures)? Chosen { get; private set; }

    public override async Task<IActionResult?> LoadAsync()
    {
        var now = clock.Today().Year;
        Years = [.. Enumerable.Range(0, YearsBack).Select(back => now - back)];
        Shown = Year is { } year && Years.Contains(year) ? year : now;
        var figures = await published.OfAsync(Shown, Cancellation);
        At = figures.At;
        Desks = [.. figures.Desks.Select(d => (Name: NameOf(d.Desk), d)).OrderBy(d => d.Name, StringComparer.CurrentCulture)];
        Chosen = Desks.Count == 1 ? Desks[0] : Desks.Where(d => d.Figures.Desk == Desk).Select(d => ((string, PublishedDesk)?)d).FirstOrDefault();
        return null;
    }

    private string NameOf(UnitId unit) => organisation.Map.Unit(unit)?.Name ?? "";
}
