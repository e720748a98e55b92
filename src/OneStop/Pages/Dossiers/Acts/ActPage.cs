using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counter;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>
/// The page of one act on one dossier: GET says what will happen and asks for what is needed, POST acts on the version the reader saw. When the
/// dossier moved on meanwhile, the page comes back with status 409, what was typed, and what changed.
/// </summary>
internal abstract class ActPage(IOneStop desk) : DossierPage(desk)
{
    /// <summary>The version of the dossier that the reader saw.</summary>
    [BindProperty]
    public long Version { get; set; }

    /// <summary>The version of its case, by which changes are told.</summary>
    [BindProperty]
    public long Seen { get; set; }

    public abstract string Act { get; }

    public DossierButton Button => CounterActs.Of(Act);

    /// <summary>What happened since the reader opened the page; empty when nothing did.</summary>
    public IReadOnlyList<TimelineEntry> Changes { get; private set; } = [];

    /// <summary>Why it can't be done now; null when it can.</summary>
    public string? Obstacle { get; private set; }

    protected DossierWords Words => Service<DossierWords>();

    public override async Task<IActionResult?> LoadAsync()
    {
        var answer = await base.LoadAsync();
        var isPost = Request.Method == "POST";
        Changes = isPost && Seen > 0 && Seen < Dossier.Case.Row.Version ? Service<ICaseTelling>().TellSince(Dossier.Case, Seen) : [];
        Obstacle = isPost || CounterActs.Closed(Button, Dossier) is not { } why ? null : T[why];
        return answer;
    }

    /// <summary>Carries out the act on the version the reader saw and goes back to the dossier.</summary>
    protected async Task<IActionResult> DoAsync(DossierVerb verb, FormattableString done)
    {
        await Desk.ActAsync(Actor, Id, verb, Version, Cancellation);
        Flash(done);
        return Redirect(DossierLinks.Of(Id));
    }

    /// <summary>People of the desk, of the responsible unit and of those below, who may take a step; the value names person and unit.</summary>
    protected IReadOnlyList<SelectListItem> Hands(PersonId? likely)
    {
        var words = Words;
        var (map, day) = (words.Map, words.Today);
        var units = map.Subtree(Dossier.Row.Responsible, day).Append(Dossier.Row.Responsible).Append(Dossier.Row.Desk).Distinct();
        var ordered = map.Units(day).Where(u => units.Contains(u.Id));
        return [.. ordered.SelectMany(u => map.PeopleIn(u.Id, day).DistinctBy(p => p.Person.Id)
            .Select(p => new SelectListItem($"{p.Person.Name}, {p.Post.Title}, {u.ShortName}", $"{p.Person.Id}|{u.Id}", p.Person.Id == likely)))];
    }

    protected static (PersonId Person, UnitId Unit) Hand(string? value)
    {
        var parts = (value ?? "").Split('|');
        return parts.Length == 2 && PersonId.TryParse(parts[0], null, out var person) && UnitId.TryParse(parts[1], null, out var unit)
            ? (person, unit)
            : throw new Kernel.Rules.RuleException("dossier.hand", $"Hãy chọn người nhận hồ sơ.") { Field = "hand" };
    }

    protected IReadOnlyList<SelectListItem> Steps(Func<int, bool> which) =>
        [.. (Dossier.Case.Process?.Steps ?? []).Where(s => which(s.Number))
            .Select(s => new SelectListItem($"{s.Number}. {s.Name} ({s.Who}, {Words.Term(s.Term)})", s.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
}
