using NamRo.Kernel.Identity;
using NamRo.Kernel.Indicators;
using NamRo.Kernel.Papers.Docx;
using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Reports.Letters;
using NamRo.Reports.Official.Papers;

namespace NamRo.Reports.Making;

/// <summary>
/// A report as an official paper of a unit, in the layout of its system: State, Party or Front. Papers are Vietnamese, so the content must
/// have been made in Vietnamese (<see cref="Vietnamese"/>).
/// </summary>
internal sealed class ReportPapers(IOrganisation organisation)
{
    private const int CauseLines = 20;

    public byte[] Write(ReportContent content, UnitId issuer)
    {
        var office = OfficeOf.Unit(organisation.Map, issuer, OfficeClock.DayOf(content.At));
        return OfficialPaperWriter.ToBytes(content.Report == ReportKinds.FollowUp ? FollowUp(content, office) : Other(content, office));
    }

    private static OfficialPaper FollowUp(ReportContent content, PaperOffice office) => FollowUpReport.Build(new FollowUpReportInput
    {
        Office = office,
        Subject = "tình hình thực hiện nhiệm vụ" + Period(content),
        Opening = $"{office.Issuer.Name} báo cáo tình hình thực hiện nhiệm vụ{Period(content)} như sau:",
        Direction = [.. Direction(content)],
        Results = new(
            [string.Join("; ", content.Indicators.Select(i => $"{i.Name}: {Figure(i)}")) + "."],
            [.. Table(content, "by-unit").Select(Unit)],
            [.. Cases(content, "overdue").Where(c => c.Due is not null)
                .Select(c => new FollowUpReportInput.OverdueRow(c.Title, c.Citation ?? "", c.Lead, c.Due!.Value, c.DaysLate))]),
        Assessment = new([], [], [.. Causes(content)]),
        TasksAhead = [.. Ahead(content)],
        Proposals = [],
    });

    private static OfficialPaper Other(ReportContent content, PaperOffice office)
    {
        var blocks = new List<Block> { new Block.Paragraph($"{office.Issuer.Name} báo cáo như sau:"), new Block.Heading(1, "SỐ LIỆU CHUNG"), new Block.Table(Whole(content)) };
        foreach (var table in content.Tables.Where(t => t.Rows.Count > 0 && t.Rows[0].Values.Count > 1))
        {
            blocks.Add(new Block.Heading(1, table.Title.ToUpperInvariant()));
            blocks.Add(new Block.Table(Lines(table)));
        }

        blocks.AddRange(content.Notes.Select(n => new Block.Paragraph(n)));
        return office.Paper(PaperKind.Report, content.Title.ToLower(System.Globalization.CultureInfo.InvariantCulture) + Period(content), blocks, []);
    }

    private static PaperTable Whole(ReportContent content) => new()
    {
        Columns = [new("STT", 6, PaperAlign.Center), new("Chỉ tiêu", 70), new("Số liệu", 24, PaperAlign.Center)],
        Rows = [.. content.Indicators.Select((v, i) => (IReadOnlyList<string>)[PaperFigures.Count(i + 1), v.Name, Figure(v)])],
    };

    private static PaperTable Lines(ReportTable table) => new()
    {
        Columns = [new(table.Head, 30), .. table.Rows[0].Values.Select(v => new PaperTable.Column(v.Name, 10, PaperAlign.Center))],
        Rows = [.. table.Rows.Select(r => (IReadOnlyList<string>)[r.Label, .. r.Values.Select(Figure)])],
    };

    private static FollowUpReportInput.UnitRow Unit(ReportRow row)
    {
        int Of(string code) => (int)(row.Values.First(v => v.Code == code).Value ?? 0);
        return new(row.Label, new(Of("done-in-time"), Of("done-late"), Of("open-in-time"), Of("open-overdue")), Of("paused"), Of("cancelled"));
    }

    /// <summary>What was given in the period, by which documents: facts only, the words of praise are the author's.</summary>
    private static IEnumerable<string> Direction(ReportContent content)
    {
        if (Table(content, "by-document") is { Count: > 0 } documents)
        {
            yield return $"Có {PaperFigures.Count(documents.Count)} văn bản giao việc, {PaperFigures.Count(Table(content, "by-group").Count)} nhóm nhiệm vụ, "
                + $"{PaperFigures.Count(Table(content, "by-unit").Count)} đơn vị chủ trì.";
            foreach (var document in documents)
            {
                yield return $"{document.Label}: {Figure(document.Values[0])} nhiệm vụ.";
            }
        }
    }

    private static IEnumerable<string> Ahead(ReportContent content)
    {
        string? Open(string code) => content.Indicators.FirstOrDefault(i => i.Code == code) is { Value: > 0 } found ? Figure(found) : null;
        if (Open("open-overdue") is { } overdue)
        {
            yield return $"Tập trung hoàn thành {overdue} nhiệm vụ đã quá hạn.";
        }

        if (Open("open-in-time") is { } inTime)
        {
            yield return $"Tiếp tục thực hiện {inTime} nhiệm vụ đang trong hạn.";
        }
    }

    private static IEnumerable<string> Causes(ReportContent content)
    {
        foreach (var row in Table(content, "causes"))
        {
            yield return $"{row.Label}: {Figure(row.Values[0])} việc.";
        }

        foreach (var named in Cases(content, "overdue").Where(c => c.Cause is not null).Take(CauseLines))
        {
            yield return $"{named.Title} ({named.Lead}): {named.Cause}";
        }
    }

    private static IReadOnlyList<ReportRow> Table(ReportContent content, string code) => content.Tables.FirstOrDefault(t => t.Code == code)?.Rows ?? [];

    private static IReadOnlyList<ReportCase> Cases(ReportContent content, string code) => content.Lists.FirstOrDefault(l => l.Code == code)?.Cases ?? [];

    private static string Period(ReportContent content) => (content.From, content.To) switch
    {
        ({ } from, { } to) => $" từ ngày {PaperDate.InDigits(from)} đến ngày {PaperDate.InDigits(to)}",
        ({ } from, null) => $" từ ngày {PaperDate.InDigits(from)}",
        (null, { } to) => $" đến ngày {PaperDate.InDigits(to)}",
        _ => "",
    };

    private static string Figure(IndicatorValue value) => value switch
    {
        { IsRate: true } => PaperFigures.RateOf(value.Numerator!.Value, value.Denominator!.Value),
        { Value: { } number } when number == decimal.Truncate(number) => PaperFigures.Count((long)number),
        { Value: { } number } => number.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ','),
        _ => "-",
    };
}
