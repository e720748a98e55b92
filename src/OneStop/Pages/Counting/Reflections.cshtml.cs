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
    private const int PageSize = 100;

    /// <summary>Code of the last reflection seen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IndexItem Item { get; private set; } = null!;

    public IReadOnlyList<(ReflectionFacts Row, bool Counts)> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public string? Next { get; private set; }

    public override async Task<IActionResult?> LoadAsync()
    {
        if (ReflectionMeasure.Find(Question.Measure ?? "") is not { } measure)
        {
            return NotFound();
        }

        if (await base.LoadAsync() is { } answer)
        {
            return answer;
        }

        Item = IndexBook.Decision766.Items.First(i => i.Key == measure.Key);
        var all = (await reflections.FactsAsync(Actor, Question.Scope, Period, Cancellation)).Where(r => measure.Holds(r, reflections.Now, Question.Counted))
            .OrderBy(r => r.Code, StringComparer.Ordinal).ToList();
        var rest = After is { } seen ? all.FindAll(r => string.CompareOrdinal(r.Code, seen) > 0) : all;
        (Rows, Total) = ([.. rest.Take(PageSize).Select(r => (r, measure.Part(r, reflections.Now)))], all.Count);
        Next = rest.Count > PageSize ? Rows[^1].Row.Code : null;
        return null;
    }
}
