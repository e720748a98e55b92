using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counting;
using NamRo.Organisation;

namespace NamRo.OneStop.Pages.Counting;

/// <summary>The procedures behind an item of the index.</summary>
[Permission("report.read")]
internal sealed class ProceduresModel(CountingReader reader, IndexReader index, IOrganisation organisation, TimeProvider time) : CountingPage(reader, organisation, time)
{
    /// <summary>Code and number of the last version seen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IndexItem Item { get; private set; } = null!;

    public ProcedureMeasure Measure { get; private set; } = null!;

    public CountedRows<ProcedureFacts> Found { get; private set; } = CountedRows<ProcedureFacts>.None;

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

        (Measure, Item) = (measure, IndexBook.Decision766.Items.First(i => i.Key == measure.Key));
        var counted = (await index.ProceduresAsync(Facts, Period, Cancellation)).Where(p => measure.Holds(p, Period, Question.Counted));
        Found = CountedRows<ProcedureFacts>.Of(counted, KeyOf, After);
        return null;
    }

    private static string KeyOf(ProcedureFacts facts) => $"{facts.Content.Code}/{facts.Number:00000}";
}
