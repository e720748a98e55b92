using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Counter;
using NamRo.OneStop.Counting;
using NamRo.OneStop.Figures;
using NamRo.Organisation;
using NamRo.Ui;

namespace NamRo.OneStop.Pages.Counting;

/// <summary>Figures that only others hold, entered with source and day; what was entered before stays to be read.</summary>
[Permission("report.read")]
internal sealed class FiguresModel(FigureDesk figures, DossierWords words, IOrganisation organisation, TimeProvider time) : AppPage
{
    private const int MostPoints = 2;

    [ModelBinder(Name = "")]
    [BindProperty(SupportsGet = true)]
    public CountingQuestion Question { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public FigureBook Book { get; set; }

    /// <summary>The item to enter first.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Item { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public Period Period { get; private set; }

    public IReadOnlyList<OutsideFigure> History { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public bool IsDesk => Book == FigureBook.Desk;

    public string Back => (IsDesk ? "/one-stop/scoring" : "/one-stop/index") + Question.Query(null, null);

    public string Here => "/one-stop/figures" + Question.Query(null, null) + (IsDesk ? "&book=Desk" : "");

    public bool MayEnter => Question.Scope is { } unit && figures.MayEnter(Actor, unit);

    public IReadOnlyList<SelectListItem> Items => IsDesk
        ? [.. DeskScoreBook.Circular01.Indices.Select(i => new SelectListItem($"{i.Number}. {i.Name}", i.Key))]
        : [.. IndexBook.Decision766.Groups.SelectMany(g => g.Items.Select(i => new SelectListItem($"{g.Name}: {i.Name}", i.Key)))];

    public override async Task<IActionResult?> LoadAsync()
    {
        Period = IsDesk && Question.From is null && Question.To is null ? Period.YearOf(time.Today()) : Question.PeriodOn(time.Today());
        (Question.From, Question.To) = (Period.From, Period.To);
        var reach = Actor.Grants.SelectMany(g => g.Units).ToHashSet();
        Units = [.. organisation.Map.Units(time.Today()).Where(u => reach.Contains(u.Id)).Select(u => new SelectListItem(u.ShortName, u.Id.ToString(), u.Id == Question.Scope))];
        Input.Item ??= Item;
        Input.ReadOn ??= time.Today();
        History = Question.Scope is { } scope && reach.Contains(scope) ? await figures.HistoryAsync(Book, scope, Period, Cancellation) : [];
        return null;
    }

    public override bool AsksAnew()
    {
        var hadDays = Question.From is not null || Question.To is not null;
        (Question.From, Question.To) = (null, null);
        return hadDays;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Rule.Require(Question.Scope is not null, "figure.unit", $"Hãy chọn đơn vị của số liệu trước.", "scope");
        Rule.Require(IsDesk || Input.Whole is not null, "figure.whole", $"Hãy ghi mẫu số.", "whole");
        var entry = new FigureEntry(
            Book, Input.Item ?? "", Question.Scope!.Value, Period, Input.Part!.Value, IsDesk ? MostPoints : Input.Whole!.Value, Input.Source, Input.ReadOn!.Value);
        await figures.EnterAsync(Actor, entry, Cancellation);
        Flash($"Đã ghi số liệu từ nguồn {entry.Source}.");
        return Redirect(Here);
    }

    public string NameOf(string item) => Items.FirstOrDefault(i => i.Value == item)?.Text ?? item;

    public string Who(OutsideFigure figure) => words.Person(figure.EnteredBy);

    public string At(OutsideFigure figure) => Format.Moment(figure.EnteredAt);

    public sealed class Form
    {
        [Display(Name = "Chỉ số"), Required]
        public string? Item { get; set; }

        [Display(Name = "Tử số (hoặc điểm 0, 1, 2)"), Required, Range(0, 1_000_000_000)]
        public long? Part { get; set; }

        /// <summary>Two for an index of a desk, which has points.</summary>
        [Display(Name = "Mẫu số"), Range(0, 1_000_000_000)]
        public long? Whole { get; set; }

        [Display(Name = "Nguồn"), Required, LineText(300)]
        public string Source { get; set; } = "";

        [Display(Name = "Lấy số liệu ngày"), Required]
        public DateOnly? ReadOn { get; set; }
    }
}
