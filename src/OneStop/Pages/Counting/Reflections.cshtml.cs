using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counting;
using NamRo.Organisation;

namespace NamRo.OneStop.Pages.Counting;

/// <summary>The reflections behind an item of the index.</summary>
[Permission("report.read")]
internal sealed class ReflectionsModel(CountingReader reader, ReflectionReader reflections, IOrganisation organisation, TimeProvider time)
    : CountingPage(reader, organisation, time)
{
    /// <summary>Code of the last reflection seen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IndexItem Item { get; private set; } = null!;

    public ReflectionMeasure Measure { get; private set; } = null!;

    public CountedRows<ReflectionFacts> Found { get; private set; } = CountedRows<ReflectionFacts>.None;

    public override async Task<IActionResult?> LoadAsync()
    {
        if (ReflectionMeasure.Find(Question.Measure ?? "") is not { } measure)
        {
            return NotFound();
        }

        (Measure, Item) = (measure, IndexBook.Decision766.Items.First(i => i.Key == measure.Key));
        return await base.LoadAsync();
    }

    protected override async Task ReadAsync()
    {
        var sent = await reflections.FactsAsync(Actor, Question.Scope, Period, Cancellation);
        Found = CountedRows<ReflectionFacts>.Of(sent.Where(r => Measure.Holds(r, Question.Counted)), r => r.Code, After);
    }
}
