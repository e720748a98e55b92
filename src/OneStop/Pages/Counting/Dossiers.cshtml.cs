using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.OneStop.Counting;
using NamRo.Organisation;

namespace NamRo.OneStop.Pages.Counting;

/// <summary>The dossiers behind one figure, and the same as a file.</summary>
[Permission("report.read")]
internal sealed class DossiersModel(CountingReader reader, IOrganisation organisation, TimeProvider time) : CountingPage(reader, organisation, time)
{
    /// <summary>The code of the last dossier seen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public CountedRows<DossierFacts> Found { get; private set; } = CountedRows<DossierFacts>.None;

    /// <summary>What is counted, in words; null when nothing but a column is asked for.</summary>
    public string? MeasureName => Question.Measure is not { Length: > 0 } key
        ? null
        : (IndexBook.Decision766.Items.FirstOrDefault(i => i.Key == key)?.Name ?? (CompanionCounts.NameOf(key) is { } name ? T[name] : null)
            ?? (DeskMeasures.Read(key) is { } desk ? T["hồ sơ được {0} điểm ở chỉ số {1}", desk.Points, desk.Index] : null))
            + (Question.Counted switch { true => " · " + T["được tính"], false => " · " + T["không được tính"], _ => "" });

    public override async Task<IActionResult?> LoadAsync()
    {
        Rule.Require(
            Question.Measure is not { Length: > 0 } measure || DossierMeasures.Find(measure) is not null, "onestop.measure", $"Không có số liệu tên “{Question.Measure}”.");
        if (await base.LoadAsync() is { } answer)
        {
            return answer;
        }

        Facts = [.. Facts.Where(f => Question.Holds(f, Period)).OrderBy(f => f.Code, StringComparer.Ordinal)];
        Found = CountedRows<DossierFacts>.Of(Facts, f => f.Code, After);
        return null;
    }

    public IActionResult OnGetXlsx() => Xlsx(CountingSheets.Rows(Facts, Period, UnitOf), "Ho so");
}
