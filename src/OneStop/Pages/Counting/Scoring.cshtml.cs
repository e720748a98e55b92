using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counting;
using NamRo.Organisation;

namespace NamRo.OneStop.Pages.Counting;

/// <summary>The nine indices of a desk over a year, with what each is made of.</summary>
[Permission("report.read")]
internal sealed class ScoringModel(CountingReader reader, DeskScoring scoring, IOrganisation organisation, TimeProvider time) : CountingPage(reader, organisation, time)
{
    public DeskScoreTable Table { get; private set; } = null!;

    protected override Period UsualPeriod(DateOnly today) => Period.YearOf(today);

    public override async Task<IActionResult?> LoadAsync()
    {
        if (await base.LoadAsync() is { } answer)
        {
            return answer;
        }

        Table = await scoring.OfAsync(Actor, Question.Scope, Period, Facts, Cancellation);
        return null;
    }

    public IActionResult OnGetXlsx() => Xlsx(DeskScoreSheets.Write(Table, UnitNameOf, Period, UnitName), "Cham diem mot cua");

    public string Say(decimal points) => points.ToString("0.##", CultureInfo.CurrentCulture);

    /// <summary>The reflections that the index of feedback is scored by.</summary>
    public string Reflections => IndexLinks.Reflections + Question.Query(null, null, ReflectionMeasure.OnTime);

    /// <summary>The dossiers that got so many points; null when the index is not scored by dossiers.</summary>
    public string? Rows(DeskScoreLine line, int points) =>
        DeskMeasures.Indices.Contains(line.Index.Number) ? IndexLinks.Dossiers + Question.Query(null, null, DeskMeasures.KeyOf(line.Index.Number, points), true) : null;
}
