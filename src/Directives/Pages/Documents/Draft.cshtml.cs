using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Casework;
using NamRo.Directives.Acting;
using NamRo.Directives.Listing;
using NamRo.Directives.Words;
using NamRo.Kernel.Identity;

namespace NamRo.Directives.Pages.Documents;

/// <summary>One draft: change it, or split it into several. <c>new</c> instead of an id writes another one.</summary>
[Permission(DocumentRights.Write)]
internal sealed class DraftModel(IDirectives directives, DocumentRights rights, ICasework casework, DirectiveWords words)
    : DocumentPage(directives, rights)
{
    [BindProperty(SupportsGet = true)]
    public string Draft { get; set; } = "";

    [BindProperty]
    public DraftForm Input { get; set; } = new();

    [BindProperty]
    public long? Version { get; set; }

    /// <summary>One part a line.</summary>
    [BindProperty, Display(Name = "Các phần, mỗi dòng một nhiệm vụ")]
    public string? Parts { get; set; }

    public DraftView? Stored { get; private set; }

    public DraftContent Shown => Stored?.Content ?? new DraftContent { Anchor = "", Title = "" };

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Officers { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Leaders { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Processes { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Groups { get; private set; } = [];

    public IReadOnlyList<SelectListItem> DueKinds =>
    [
        new(T["Chưa đặt"], nameof(DueKind.None)), new(T["Đến một ngày"], nameof(DueKind.Date)),
        new(T["Một số ngày từ khi giao"], nameof(DueKind.Term)),
        new(T["Thường xuyên, có nhịp rà soát"], nameof(DueKind.Continuous)),
    ];

    public override async Task<IActionResult?> LoadAsync()
    {
        await base.LoadAsync();
        Stored = Document.Drafts.FirstOrDefault(d => d.Id.ToString() == Draft);
        if (!MayWrite || (Stored is null && Draft != "new"))
        {
            return NotFound();
        }

        await LoadChoicesAsync();
        return null;
    }

    public void OnGet(string? anchor) => Input = Stored is { } stored ? DraftForm.Of(stored.Content) : new DraftForm { Anchor = anchor };

    public Task<IActionResult> OnPostAsync() => SaveAsync(Change());

    public Task<IActionResult> OnPostAcceptAsync() =>
        Stored is null ? SaveAsync(Change()) : SaveAsync(Change(), new AcceptDraft(Stored.Id));

    public Task<IActionResult> OnPostSplitAsync()
    {
        var titles = (Parts ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Stored is null
            ? Task.FromResult<IActionResult>(NotFound())
            : SaveAsync(new SplitDraft(Stored.Id, [.. titles.Select(t => Shown with { Title = t })]));
    }

    private DraftChange Change() => Stored is { } stored ? new ChangeDraft(stored.Id, Input.Over(stored.Content)) : new AddDraft(Input.Over(Shown));

    private async Task<IActionResult> SaveAsync(params DraftChange[] changes)
    {
        await Directives.ReviewAsync(Actor, Id, changes, Version, Cancellation);
        Flash($"Đã lưu nhiệm vụ.");
        return Redirect(DocumentLinks.Review(Id) + (Stored is null ? "" : $"#d-{Stored.Id}"));
    }

    private async Task LoadChoicesAsync()
    {
        var (map, today) = (words.Map, words.Today);
        var scope = map.Subtree(Document.Owner, today);
        var leads = Shown.Leads.Concat(Input.Leads).Distinct().ToList();
        Units = [.. map.Units(today).Where(u => scope.Contains(u.Id)).Select(u => new SelectListItem(u.ShortName, u.Id.ToString()))];
        Officers = [.. leads.SelectMany(u => map.PeopleIn(u, today)).DistinctBy(p => p.Person.Id)
            .Select(p => new SelectListItem($"{p.Person.Name}, {p.Post.Title}", p.Person.Id.ToString()))];
        Leaders = [.. map.PeopleIn(Document.Owner, today).Where(p => p.Post.Roles.Contains(Role.Leader) || p.Post.IsHead)
            .Select(p => (p.Person.Id, Text: $"{p.Person.Name}, {p.Post.Title}"))
            .Concat(leads.Select(u => map.LeaderInCharge(u, today)).OfType<Organisation.PersonInfo>().Select(p => (p.Id, Text: p.Name)))
            .DistinctBy(p => p.Id).Select(p => new SelectListItem(p.Text, p.Id.ToString()))];
        Processes = [.. (await casework.ProcessesAsync(Cancellation)).Select(p => new SelectListItem(p.Name, p.Id.ToString()))];
        Groups = [.. Document.Groups.Select(g => new SelectListItem($"{g.Number}. {g.Name}", g.Id.ToString()))];
    }
}
