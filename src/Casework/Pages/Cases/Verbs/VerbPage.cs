using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Casework.Cases;
using NamRo.Casework.Words;
using NamRo.Kernel.Identity;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>
/// The page of one verb on one case: GET says what will happen and asks for what is needed, POST acts on the version the reader saw. When
/// the case moved on meanwhile, the page comes back with status 409, what was typed, and what changed.
/// </summary>
[Permission("case.read")]
internal abstract class VerbPage(ICasework casework) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    /// <summary>The version the reader saw.</summary>
    [BindProperty]
    public long Version { get; set; }

    public CaseView Case { get; private set; } = null!;

    /// <summary>What happened since the reader opened the page; empty when nothing did.</summary>
    public IReadOnlyList<TimelineEntry> Changes { get; private set; } = [];

    /// <summary>Why it can't be done now; null when it can.</summary>
    public string? Obstacle { get; private set; }

    /// <summary>Name of the verb in the engine and in the address.</summary>
    public abstract string Verb { get; }

    /// <summary>The form carries a file.</summary>
    public virtual bool HasFile => false;

    protected ICasework Casework => casework;

    private bool IsPost => HttpContext.Request.Method == "POST";

    public override async Task<IActionResult?> LoadAsync()
    {
        Case = await casework.GetAsync(Actor, Id, Cancellation);
        var words = Service<CaseWords>();
        Changes = IsPost && Version > 0 && Version < Case.Row.Version ? Service<CaseStory>().TellSince(Case, Version) : [];
        Obstacle = IsPost ? null : ObstacleNow(words);
        await PrepareAsync();
        return null;
    }

    /// <summary>Fetches the choices of the form.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    /// <summary>Carries out the verb on the version the reader saw and goes back to the case.</summary>
    protected async Task<IActionResult> ActAsync(CaseVerb verb, FormattableString done)
    {
        await casework.ActAsync(Actor, Id, verb, Version, Cancellation);
        Flash(done);
        return Redirect($"/cases/{Id}");
    }

    protected T Service<T>()
        where T : notnull => (T)HttpContext.RequestServices.GetService(typeof(T))!;

    /// <summary>Units to choose from today, in tree order.</summary>
    protected IReadOnlyList<SelectListItem> UnitChoices(params UnitId?[] except)
    {
        var words = Service<CaseWords>();
        return [.. words.Map.Units(words.Today).Where(u => !except.Contains(u.Id)).Select(u => new SelectListItem(u.ShortName, u.Id.ToString()))];
    }

    /// <summary>People who hold a seat in the unit today, each with the seat.</summary>
    protected IReadOnlyList<SelectListItem> PeopleChoices(UnitId? unit)
    {
        var words = Service<CaseWords>();
        return unit is not { } id ? [] : [.. words.Map.PeopleIn(id, words.Today).DistinctBy(p => p.Person.Id)
            .Select(p => new SelectListItem($"{p.Person.Name}, {p.Post.Title}", p.Person.Id.ToString()))];
    }

    private string? ObstacleNow(CaseWords words)
    {
        if (Case.Allowed.Contains(Verb))
        {
            return Obstacles.Of(Verb, Case, Actor, words.Now) is { } foreseen ? T[foreseen.Length > 0 ? foreseen : VerbWords.NothingToDo] : null;
        }

        return Case.NotNow.Contains(Verb)
            ? VerbWords.WhyNot(Verb, Case.Row) is { } why ? T[why] : T["Không thể {0} khi việc đang ở trạng thái “{1}”.", T[CaseVerbs.Say(Verb)], words.State(Case.Row)]
            : T["Bạn không có quyền {0} đối với việc này. Người giữ việc hoặc lãnh đạo giao việc mới làm được.", T[CaseVerbs.Say(Verb)]];
    }
}
