using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Casework;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Papers.Pdf;
using NamRo.OneStop.Book;
using NamRo.OneStop.Counter;
using NamRo.OneStop.Counting;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Book;

/// <summary>"Sổ theo dõi hồ sơ" of a desk for a period, to read, print and take along. Source: one-stop.md 10, form 07.</summary>
[Permission("case.read")]
internal sealed class IndexModel(BookReader book, BookPapers papers, PdfConverter pdf, Desks desks, DossierWords words) : AppPage
{
    private const int PageSize = 50;

    [ModelBinder(Name = "")]
    [BindProperty(SupportsGet = true)]
    public BookQuestion Question { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public CaseId? After { get; set; }

    public Period Period { get; private set; }

    public UnitId Desk { get; private set; }

    public string FormNumber => RuleSet.On(Period.To).Forms[FormKind.Book];

    public IReadOnlyList<BookEntry> Lines { get; private set; } = [];

    public IReadOnlyList<string> Fields { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public int Total { get; private set; }

    public string? Next { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => [new(T["Hồ sơ một cửa"], DossierLinks.Board)];

    public override async Task<IActionResult?> LoadAsync()
    {
        var reach = Actor.Grants.SelectMany(g => g.Units).ToHashSet();
        Units = [.. words.Map.Units(words.Today).Where(u => reach.Contains(u.Id)).Select(u => new SelectListItem(u.ShortName, u.Id.ToString()))];
        Desk = Question.Desk ?? (desks.Of(Actor) is [var first, ..] ? first.Id : (UnitId?)null) ?? await book.NewestDeskAsync(Actor, Cancellation) ?? Actor.Unit;
        Period = Question.PeriodOn(words.Today);
        (Question.Desk, Question.From, Question.To) = (Desk, Period.From, Period.To);
        Fields = await book.FieldsAsync(Actor, Desk, Period, Cancellation);
        Total = await book.CountAsync(Actor, Desk, Question.Field, Period, Cancellation);
        var found = await book.ReadAsync(Actor, Desk, Question.Field, Period, After, PageSize + 1, Cancellation);
        Lines = [.. found.Take(PageSize)];
        Next = found.Count > PageSize ? Lines[^1].Id.ToString() : null;
        return null;
    }

    public async Task<IActionResult> OnGetDocxAsync() => Send(FileKind.Docx, await DocxAsync());

    public async Task<IActionResult> OnGetPdfAsync() => Send(FileKind.Pdf, await pdf.ConvertAsync(await DocxAsync(), Cancellation));

    public async Task<IActionResult> OnGetXlsxAsync() => Send(FileKind.Xlsx, papers.Xlsx(Desk, Question.Field, Period, await AllAsync(BookPapers.MostInSheet)));

    private async Task<byte[]> DocxAsync() => papers.Docx(Desk, Question.Field, Period, await AllAsync(BookPapers.MostOnPaper + 1));

    private Task<IReadOnlyList<BookEntry>> AllAsync(int most) => book.ReadAsync(Actor, Desk, Question.Field, Period, null, most, Cancellation);

    private FileContentResult Send(FileKind kind, byte[] bytes)
    {
        DownloadHeaders.Apply(Response, kind, $"So theo doi {Period.From:yyyyMMdd}-{Period.To:yyyyMMdd}.{kind.ToString().ToLowerInvariant()}");
        return File(bytes, FileKinds.MediaType(kind));
    }
}
