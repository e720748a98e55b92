using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counter;
using NamRo.OneStop.Counting;
using NamRo.Organisation;

namespace NamRo.OneStop.Pages.Counting;

/// <summary>The counts beside table II.06 and time by procedure; 07a and 07b have a page of their own.</summary>
[Permission("report.read")]
internal sealed class CountsModel(CountingReader reader, CompanionReader companion, DossierWords words, IOrganisation organisation, TimeProvider time)
    : CountingPage(reader, organisation, time)
{
    public IReadOnlyList<CompanionCount> Counts { get; private set; } = [];

    public IReadOnlyList<ProcedureTime> Times { get; private set; } = [];

    public override async Task<IActionResult?> LoadAsync()
    {
        if (await base.LoadAsync() is { } answer)
        {
            return answer;
        }

        Counts = CompanionCounts.Of(Facts, Period);
        Times = await companion.TimesAsync(Actor, Facts, Period, Cancellation);
        return null;
    }

    public string TermOf(ProcedureTime row) => row.Term is { } term ? words.Term(term) : "–";

    public IActionResult OnGetXlsx() => Xlsx(CountsSheets.Write(Counts, Times, Period, UnitName), "So lieu kem theo");
}
