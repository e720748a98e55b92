using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Files;
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

    public IReadOnlyList<DossierFacts> Facts { get; protected set; } = [];

    public string UnitName => Question.Scope is { } scope ? organisation.Map.Unit(scope)?.Name ?? "" : T["Toàn bộ phạm vi được xem"];

    public string NameOf(string key) =>
        Question.By == CountingQuestion.ByUnit && Kernel.Identity.UnitId.TryParse(key, null, out var unit) ? organisation.Map.Unit(unit)?.Name ?? key : key;

    public string UnitOf(DossierFacts facts) => organisation.Map.Unit(facts.Unit)?.Name ?? facts.Unit.ToString();

    public override async Task<IActionResult?> LoadAsync()
    {
        Period = Question.PeriodOn(time.Today());
        (Question.From, Question.To) = (Period.From, Period.To);
        Facts = await reader.FactsAsync(Actor, Question.Scope, Period, Cancellation);
        return null;
    }

    protected FileContentResult Xlsx(byte[] bytes, string name)
    {
        DownloadHeaders.Apply(Response, FileKind.Xlsx, $"{name} {Period.From:yyyyMMdd}-{Period.To:yyyyMMdd}.xlsx");
        return File(bytes, FileKinds.MediaType(FileKind.Xlsx));
    }
}
