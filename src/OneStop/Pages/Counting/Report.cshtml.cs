using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counting;
using NamRo.Organisation;

namespace NamRo.OneStop.Pages.Counting;

/// <summary>Table II.06 with 06a by field or 06b by unit; every figure opens its dossiers.</summary>
[Permission("report.read")]
internal sealed class ReportModel(CountingReader reader, IOrganisation organisation, TimeProvider time) : CountingPage(reader, organisation, time)
{
    public PeriodTable Table { get; private set; } = null!;

    public override async Task<IActionResult?> LoadAsync()
    {
        var answer = await base.LoadAsync();
        Table = PeriodTable.Of(Facts, Period, Question.KeyOf, NameOf);
        return answer;
    }

    public IActionResult OnGetXlsx() =>
        Xlsx(CountingSheets.Table(Table, UnitName, Question.By == CountingQuestion.ByUnit ? "Đơn vị" : "Lĩnh vực"), "Bieu II.06");
}
