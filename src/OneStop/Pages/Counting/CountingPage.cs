using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Counting;
using NamRo.Organisation;
using NamRo.Ui;

namespace NamRo.OneStop.Pages.Counting;

/// <summary>What the pages over counts share: the question, its period, the facts.</summary>
internal abstract class CountingPage(CountingReader reader, IOrganisation organisation, TimeProvider time) : AppPage
{
    [ModelBinder(Name = "")]
    [BindProperty(SupportsGet = true)]
    public CountingQuestion Question { get; set; } = new();

    public Period Period { get; private set; }

    /// <summary>Units within the reader's reach.</summary>
    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<DossierFacts> Facts { get; protected set; } = [];

    public string UnitName => Question.Scope is { } scope ? organisation.Map.Unit(scope)?.Name ?? "" : T["Toàn bộ phạm vi được xem"];

    public string NameOf(string key) =>
        Question.By == CountingQuestion.ByUnit && UnitId.TryParse(key, null, out var unit) ? organisation.Map.Unit(unit)?.Name ?? key : key;

    public string UnitOf(DossierFacts facts) => UnitNameOf(facts.Unit);

    public string UnitNameOf(UnitId unit) => organisation.Map.Unit(unit)?.Name ?? unit.ToString();

    public override async Task<IActionResult?> LoadAsync()
    {
        Period = Question.From is null && Question.To is null ? UsualPeriod(time.Today()) : Question.PeriodOn(time.Today());
        (Question.From, Question.To) = (Period.From, Period.To);
        var reach = Actor.Grants.SelectMany(g => g.Units).ToHashSet();
        Units = [.. organisation.Map.Units(time.Today()).Where(u => reach.Contains(u.Id)).Select(u => new SelectListItem(u.ShortName, u.Id.ToString(), u.Id == Question.Scope))];
        if (Question.Scope is { } scope && !reach.Contains(scope))
        {
            return NotFound();
        }

        await ReadAsync();
        return null;
    }

    /// <summary>Reads what is counted, once question and reach are known to be right.</summary>
    protected virtual async Task ReadAsync() => Facts = await reader.FactsAsync(Actor, Question.Scope, Period, Cancellation);

    /// <summary>A period that can't be is put back to the present one, so that it can be mended on the page.</summary>
    public override bool AsksAnew()
    {
        var hadDays = Question.From is not null || Question.To is not null;
        (Question.From, Question.To) = (null, null);
        return hadDays;
    }

    /// <summary>The same question asked of a page of reports, which gives it as a paper and freezes it.</summary>
    public string ReportLink(string name) =>
        $"/reports/{name}?issuedFrom={Period.From:yyyy-MM-dd}&issuedTo={Period.To:yyyy-MM-dd}" + (Question.Scope is { } scope ? $"&scope={scope}" : "");

    /// <summary>The period when none is asked for.</summary>
    protected virtual Period UsualPeriod(DateOnly today) => Period.QuarterOf(today);

    protected FileContentResult Xlsx(byte[] bytes, string name)
    {
        DownloadHeaders.Apply(Response, FileKind.Xlsx, $"{name} {Period.From:yyyyMMdd}-{Period.To:yyyyMMdd}.xlsx");
        return File(bytes, FileKinds.MediaType(FileKind.Xlsx));
    }
}
