using System.Globalization;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation;
using NamRo.Reports.Dashboard;
using NamRo.Reports.Making;

namespace NamRo.Reports.Commands;

/// <summary>Reads what a program asks for: name of a report, code of a unit, days. Wrong words are answered with what would be right.</summary>
internal static class ReportQuestion
{
    public static UnitInfo Unit(OrganisationMap map, string code)
    {
        var unit = map.UnitByCode(code);
        Rule.Require(unit is not null, "report.unit", $"Không có đơn vị mang mã “{code}”. Hãy xem mã đơn vị bằng lệnh: namro export units FILE.csv", "unit");
        return unit;
    }

    /// <summary>An ISO day, such as 2024-08-31; null stays null.</summary>
    public static DateOnly? Day(string? text, string field)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        Rule.Require(
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day),
            "report.day", $"“{text}” không phải là ngày. Hãy ghi năm-tháng-ngày, ví dụ 2024-08-31.", field);
        return day;
    }

    public static ReportRequest Request(string name, UnitId? unit, string? from, string? to) =>
        new(name, Scope.Of(new CaseFilter { Scope = unit, IssuedFrom = Day(from, "from"), IssuedTo = Day(to, "to") }));
}
