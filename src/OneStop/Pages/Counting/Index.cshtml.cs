using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counting;
using NamRo.Organisation;

namespace NamRo.OneStop.Pages.Counting;

/// <summary>The index of decision 766 with every ratio, its points and the way to its rows.</summary>
[Permission("report.read")]
internal sealed class IndexModel(CountingReader reader, IndexReader index, IOrganisation organisation, TimeProvider time) : CountingPage(reader, organisation, time)
{
    public IndexScore Score { get; private set; } = null!;

    public string? Level => Score.Level(IndexBook.Decision766);

    public override async Task<IActionResult?> LoadAsync()
    {
        if (await base.LoadAsync() is { } answer)
        {
            return answer;
        }

        Score = await index.ScoreAsync(Actor, Question.Scope, Period, Facts, Cancellation);
        return null;
    }

    public IActionResult OnGetXlsx() => Xlsx(CountingSheets.Index(Score, Period, UnitName), "Chi so 766");

    /// <summary>Points as people write them.</summary>
    public string Say(decimal points) => points.ToString("0.##", CultureInfo.CurrentCulture);

    /// <summary>Where the rows of an item are listed: dossiers, procedures, or the figures that were entered.</summary>
    public string? Rows(IndexScore.Item item, bool? counted) => IndexLinks.Rows(item, Question, counted);
}
