using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counting;
using NamRo.Organisation;

namespace NamRo.OneStop.Pages.Counting;

/// <summary>The index of decision 766 with every ratio, its points and the way to the dossiers.</summary>
[Permission("report.read")]
internal sealed class IndexModel(CountingReader reader, IndexReader index, IOrganisation organisation, TimeProvider time) : CountingPage(reader, organisation, time)
{
    public IndexScore Score { get; private set; } = null!;

    public string? Level => Score.Level(IndexBook.Decision766);

    public override async Task<IActionResult?> LoadAsync()
    {
        var answer = await base.LoadAsync();
        Score = await index.ScoreAsync(Actor, Question.Scope, Period, Facts, Cancellation);
        return answer;
    }

    public IActionResult OnGetXlsx() => Xlsx(CountingSheets.Index(Score, Period, UnitName), "Chi so 766");

    /// <summary>Where the dossiers of an item are listed; null when it is not counted over dossiers.</summary>
    public string? Link(string item) => item switch
    {
        IndexRatios.Progress => Question.Query(null, null, inTime: true),
        IndexRatios.OnlineDossiers => Question.Query(null, 4),
        _ => null,
    };
}
