using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Casework;
using NamRo.Directives.Acting;
using NamRo.Directives.Listing;
using NamRo.Directives.Words;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Ui;

namespace NamRo.Directives.Pages.Documents;

/// <summary>One document: what it is, its groups, its coverage, how its cases stand.</summary>
[Permission(DocumentRights.Read)]
internal sealed class DetailsModel(
    IDirectives directives, DocumentRights rights, ICasework casework, DirectiveWords words, TimeProvider clock) : DocumentPage(directives, rights)
{
    private static readonly TimeCell[] Cells = Enum.GetValues<TimeCell>();

    [BindProperty]
    public GroupInput NewGroup { get; set; } = new();

    /// <summary>First day of the month whose recurring work is to be given.</summary>
    [BindProperty, Display(Name = "Tháng")]
    public DateOnly? Month { get; set; }

    public IReadOnlyList<(TimeCell Cell, int Count, string Href)> Counts { get; private set; } = [];

    public IReadOnlyList<(string Name, string Href)> Bases { get; private set; } = [];

    public int Of(DraftState state) => Document.Drafts.Count(d => d.State == state);

    public async Task<IActionResult> OnPostGroupAsync()
    {
        var next = Document.Groups.Select(g => g.Number).DefaultIfEmpty().Max() + 1;
        await Directives.AddGroupAsync(Actor, Id, NewGroup.Number ?? next, NewGroup.Name ?? "", Cancellation);
        Flash($"Đã thêm nhóm nhiệm vụ.");
        return Redirect(DocumentLinks.Of(Id));
    }

    public async Task<IActionResult> OnPostPeriodAsync()
    {
        var month = Month ?? clock.Today();
        var outcome = await Directives.IssuePeriodAsync(Actor, Id, month, Cancellation);
        Flash($"Kỳ {month:MM/yyyy}: đã giao {outcome.Issued.Count} việc định kỳ, còn giữ lại {outcome.Held.Count}.");
        return Redirect(DocumentLinks.Of(Id));
    }

    /// <summary>The original as it was uploaded.</summary>
    public async Task<IActionResult> OnGetFileAsync([FromServices] IFileStore files)
    {
        if (Document.FileHash is not { } hash || Document.FileName is not { } name)
        {
            return NotFound();
        }

        var kind = FileKinds.Promised(name) ?? FileKind.Unknown;
        var content = await files.OpenAsync(hash, Cancellation);
        DownloadHeaders.Apply(Response, kind, name);
        return new FileStreamResult(content, FileKinds.MediaType(kind));
    }

    protected override async Task PrepareAsync()
    {
        var (now, basis) = (clock.UtcNow(), Id.Basis);
        List<(TimeCell, int, string)> counts = [];
        foreach (var cell in Cells)
        {
            var filter = new CaseFilter { Basis = basis, Cell = cell };
            counts.Add((cell, await filter.Apply(casework.Visible(Actor), words.Map, now).CountAsync(Cancellation), filter.Href()));
        }

        Counts = counts;
        List<(string, string)> bases = [];
        foreach (var id in Document.Bases)
        {
            if (await HttpContext.RequestServices.GetRequiredService<DocumentNames>().BasisAsync(Actor, id.Basis, Cancellation) is { Href: { } href } name)
            {
                bases.Add((name.Text, href));
            }
        }

        Bases = bases;
    }

    public sealed class GroupInput
    {
        [Display(Name = "Số thứ tự"), Range(1, 999)]
        public int? Number { get; set; }

        [Display(Name = "Tên nhóm")]
        public string? Name { get; set; }
    }
}
