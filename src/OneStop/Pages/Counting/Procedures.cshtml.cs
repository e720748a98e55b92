using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counting;
using NamRo.Organisation;

namespace NamRo.OneStop.Pages.Counting;

/// <summary>The procedures behind an item of the index.</summary>
[Permission("report.read")]
internal sealed class ProceduresModel(CountingReader reader, IndexReader index, IOrganisation organisation, TimeProvider time) : CountingPage(reader, organisation, time)
{
    private const int PageSize = 100;

    /// <summary>Code and number of the last version seen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IndexItem Item { get; private set; } = null!;

    public IReadOnlyList<(ProcedureFacts Row, bool Counts)> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public string? Next { get; private set; }

    public override async Task<IActionResult?> LoadAsync()
    {
        if (ProcedureMeasure.Find(Question.Measure ?? "") is not { } measure)
        {
            return NotFound();
        }

        if (await base.LoadAsync() is { } answer)
        {
            return answer;
        }

        Item = IndexBook.Decision766.Items.First(i => i.Key == measure.Key);
        var all = (await index.ProceduresAsync(Facts, Period, Cancellation)).Where(p => measure.Holds(p, Period, Question.Counted)).OrderBy(KeyOf, StringComparer.Ordinal).ToList();
        var rest = After is { } seen ? all.FindAll(p => string.CompareOrdinal(KeyOf(p), seen) > 0) : all;
        (Rows, Total) = ([.. rest.Take(PageSize).Select(p => (p, measure.Part(p)))], all.Count);
        Next = rest.Count > PageSize ? KeyOf(Rows[^1].Row) : null;
        return null;
    }

    private static string KeyOf(ProcedureFacts facts) => $"{facts.Content.Code}/{facts.Number:00000}";
}
