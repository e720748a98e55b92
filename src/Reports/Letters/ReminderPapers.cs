using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Papers.Docx;
using NamRo.Kernel.WorkingTime;
using NamRo.Reports.Official.Papers;
using NamRo.Reports.Statistics;

namespace NamRo.Reports.Letters;

/// <summary>Writes the reminder letter of one issuing unit over overdue work, in the layout of that unit's system.</summary>
internal sealed class ReminderPapers(ReportNames names)
{
    public byte[] Write(UnitId issuer, IReadOnlyList<CaseRow> rows, DateOnly replyBy)
    {
        var office = OfficeOf.Unit(names.Map, issuer, names.Today);
        var mine = rows.Where(r => r.Issuer == issuer).ToList();
        return OfficialPaperWriter.ToBytes(ReminderLetter.Build(new ReminderLetterInput
        {
            Office = office,
            Addressees = [.. mine.Select(r => r.Lead).OfType<UnitId>().Distinct().Select(names.Map.NameOf)],
            Subject = "đôn đốc thực hiện nhiệm vụ quá hạn",
            Bases = [],
            AsOf = names.Today,
            Rows = [.. mine.Select(Row)],
            ReportBy = replyBy,
            ReportTo = office.Issuer.Name,
        }));
    }

    private ReminderLetterInput.Row Row(CaseRow r)
    {
        var due = r.DueAt is { } at ? OfficeClock.DayOf(at) : (DateOnly?)null;
        return new ReminderLetterInput.Row(
            r.Title, r.Citation ?? "", r.Lead is { } lead ? names.Unit(lead) : "", due,
            new ReminderLetterInput.Standing(
                State(r.State), due is { } d ? Math.Max(0, names.Today.DayNumber - d.DayNumber) : 0, Math.Max(1, r.ReminderCount)));
    }

    /// <summary>Papers are Vietnamese whatever the reader's language.</summary>
    private static string State(CaseState state) => state switch
    {
        CaseState.Issued => "Chưa tiếp nhận",
        CaseState.Returned => "Chờ làm rõ",
        CaseState.Received => "Đã tiếp nhận",
        CaseState.Submitted => "Đã trình",
        _ => "Đang thực hiện",
    };
}
