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
        if (await base.LoadAsync() is { } answer)
        {
            return answer;
        }

        Table = PeriodTable.Of(Facts, Period, Question.KeyOf, NameOf);
        return null;
    }

    /// <summary>The same question by field or by unit.</summary>
    public string By(string rows) => new CountingQuestion { From = Question.From, To = Question.To, Scope = Question.Scope, By = rows }.Query(null, null);

    public IActionResult OnGetXlsx() =>
        Xlsx(CountingSheets.Table(Table, UnitName, Question.By == CountingQuestion.ByUnit ? "Đơn vị" : "Lĩnh vực"), "Bieu II.06");
}
