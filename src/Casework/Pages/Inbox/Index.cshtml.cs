using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Words;
using NamRo.Kernel.Identity;
using NamRo.Ui;

namespace NamRo.Casework.Pages.Inbox;

/// <summary>What waits for the reader, most urgent first; also the start page.</summary>
[Authorize]
internal sealed class IndexModel(ICasework casework, INotices notices, CaseWords words) : AppPage
{
    private const int MostNotices = 100;

    [BindProperty(SupportsGet = true)]
    public InboxReason? Reason { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public InboxPage Inbox { get; private set; } = null!;

    /// <summary>What the ladder said today, and what is still unread from before.</summary>
    public IReadOnlyList<NoticeLine> Notices { get; private set; } = [];

    /// <summary>Names of those the reader stands in for.</summary>
    public IReadOnlyList<string> ActingFor { get; private set; } = [];

    public int Total => Inbox.Counts.Values.Sum();

    public override async Task<IActionResult?> LoadAsync()
    {
        Inbox = await casework.InboxAsync(Actor, new InboxQuery(After, Reason: Reason), Cancellation);
        var read = await notices.ReadAsync(Actor, MostNotices, Cancellation);
        Notices = [.. read.Where(n => n.ReadAt is null || Format.OfficeDay(n.DeliverAt) == words.Today)];
        ActingFor = [.. Actor.ActsFor.Where(p => p != Actor.Person).Select(p => words.Person(p))];
        return null;
    }

    public async Task<IActionResult> OnPostReadAsync()
    {
        await notices.MarkReadAsync(Actor, Cancellation);
        return Redirect("/inbox");
    }

    /// <summary>Whose item it is, when it is another's.</summary>
    public PersonId? Absent(InboxItem item) => item.For is { } person && person != Actor.Person && Actor.ActsFor.Contains(person) ? person : null;
}
