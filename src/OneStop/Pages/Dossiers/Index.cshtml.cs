using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counter;
using NamRo.OneStop.Counting;
using NamRo.Ui;

namespace NamRo.OneStop.Pages.Dossiers;

/// <summary>The live board of a desk: how many wait, run, are due today, are late and where; who has how much; how many came in time.</summary>
[Permission("case.read")]
internal sealed class IndexModel(DossierBoard board, Desks desks, DossierWords words, Authoriser authoriser) : AppPage
{
    private const int UsualDays = 30;

    [BindProperty(SupportsGet = true)]
    public UnitId? Desk { get; set; }

    [BindProperty(SupportsGet = true)]
    public UnitId? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public RateBy By { get; set; }

    /// <summary>Results from this day on; the last thirty days when empty.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    public BoardFigures Figures { get; private set; } = null!;

    public IReadOnlyList<BoardRate> Rates { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public DossierFilter Filter => new() { Desk = Desk, Unit = Unit };

    public DossierFilter Done => Filter with { DoneFrom = From, DoneTo = To };

    /// <summary>Results that nobody fetched for the days of the rule set. Source: one-stop.md 5.3.</summary>
    public DossierFilter Unfetched => Filter with { State = DossierState.Finished, DoneTo = words.Today.AddDays(-UnfetchedDays - 1) };

    public int UnfetchedDays => RuleSet.On(words.Today).UnfetchedDays;

    public bool MayReceive => authoriser.MayEver(Actor, Desks.Open) && desks.Of(Actor).Count > 0;

    public override async Task<IActionResult?> LoadAsync()
    {
        To = Period.Checked(To ?? words.Today);
        From = new Period(From ?? To.Value.AddDays(-UsualDays), To.Value).From;
        Figures = await board.ReadAsync(Actor, Filter, Cancellation);
        Rates = await board.RatesAsync(Actor, Done, By, Cancellation);
        var reach = Actor.Grants.SelectMany(g => g.Units).ToHashSet();
        Units = [.. words.Map.Units(words.Today).Where(u => reach.Contains(u.Id)).Select(u => new SelectListItem(u.ShortName, u.Id.ToString()))];
        return null;
    }

    /// <summary>Days that can't be a period are left away, so that the board can say so.</summary>
    public override bool AsksAnew()
    {
        var hadDays = From is not null || To is not null;
        (From, To) = (null, null);
        return hadDays;
    }

    public DossierFilter Of(BoardGroup group) => Filter with { Group = group };

    /// <summary>The results behind a rate.</summary>
    public DossierFilter Of(BoardRate rate) => By switch
    {
        RateBy.Field => Done with { Field = rate.Key },
        RateBy.Procedure => Done with { Procedure = rate.Key },
        _ => Done with { Unit = UnitId.Parse(rate.Key, null) },
    };

    public string NameOf(BoardRate rate) => By switch
    {
        RateBy.Field => rate.Name,
        RateBy.Procedure => $"{rate.Key} {rate.Name}",
        _ => words.Unit(UnitId.Parse(rate.Key, null)),
    };
}
