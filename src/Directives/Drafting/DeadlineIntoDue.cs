using System.Globalization;
using System.Text.RegularExpressions;
using NamRo.Casework;
using NamRo.Directives.Documents;
using NamRo.Directives.Reading;
using NamRo.Directives.Reading.Deadlines;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Directives.Drafting;

/// <summary>
/// Turns a time limit as read (grammar of task-extraction.md 7) into the due rule of a case. A month, quarter or year ends on its last working
/// day; a term from signing is a date; a term from receipt stays a term; what hangs on an event has no date yet.
/// </summary>
internal sealed partial class DeadlineIntoDue(WorkCalendar calendar, DateOnly signed)
{
    private const string Field = "deadline";
    private const int HoursOfDay = 24;

    public (DueSpec Due, IReadOnlyList<StoredNote> Notes) Read(DraftDeadline deadline)
    {
        var due = DueOf(deadline);
        return due.Kind == DueKind.None && deadline.Kind != DeadlineKind.None
            ? (due, [StoredNote.Of(Field, Texts.Key("Chưa tính được ngày từ “{0}”: hãy đặt hạn cụ thể."), deadline.Text ?? deadline.Value ?? "")])
            : (due, [.. DayNotes(due)]);
    }

    /// <summary>What a person must look at in a day: before the document was signed, or a day off.</summary>
    public IEnumerable<StoredNote> DayNotes(DueSpec due)
    {
        if (due is not { Kind: DueKind.Date, Date: { } day })
        {
            yield break;
        }

        if (day < signed)
        {
            yield return StoredNote.Of(
                Field, Texts.Key("Hạn {0} trước ngày ký văn bản {1}: có thể văn bản ghi nhầm, hãy kiểm tra."), Say(day), Say(signed));
        }

        if (Counts(day) && !calendar.IsWorkingDay(day))
        {
            yield return StoredNote.Of(
                Field, Texts.Key("Hạn {0} là ngày nghỉ: chọn {1} hoặc {2}."),
                Say(day), Say(calendar.PreviousWorkingDay(day)), Say(calendar.NextWorkingDay(day)));
        }
    }

    private DueSpec DueOf(DraftDeadline deadline) => deadline switch
    {
        { Value: not { Length: > 0 } } => DueSpec.None with { Text = deadline.Text },
        { Kind: DeadlineKind.Date } when DateOnly.TryParseExact(deadline.Value, "yyyy-MM-dd", out var day) => DueSpec.On(day, deadline.Text),
        { Kind: DeadlineKind.Month or DeadlineKind.Quarter or DeadlineKind.Year } when LastDay(deadline.Value) is { } last =>
            DueSpec.On(LastWorkingDay(last), deadline.Text),
        { Kind: DeadlineKind.Recurring } when ReviewRhythm.TryParse(deadline.Value, out var rhythm) => DueSpec.Reviewed(rhythm.Text, deadline.Text),
        { Kind: DeadlineKind.Relative } => Relative(deadline.Value, deadline.Text),
        _ => DueSpec.None with { Text = deadline.Text },
    };

    private DueSpec Relative(string value, string? text)
    {
        var match = RelativeForm().Match(value);
        if (!match.Success)
        {
            return DueSpec.None with { Text = text };
        }

        var (amount, unit) = (int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture), match.Groups["unit"].Value);
        return match.Groups["from"].Value == "receipt"
            ? DueSpec.Within(amount + TermUnit(unit, amount), text)
            : FromSigning(amount, unit) is { } day ? DueSpec.On(day, text) : DueSpec.None with { Text = text };
    }

    private DateOnly? FromSigning(int amount, string unit)
    {
        if (!Counts(signed) || !Counts(signed.AddDays(Math.Min(amount, 3650) * 31)))
        {
            return null;
        }

        return unit switch
        {
            "wd" => calendar.AddWorkingDays(signed, amount),
            "w" => calendar.AddWorkingDays(signed.AddDays(7 * amount), 0),
            "m" => calendar.AddWorkingDays(signed.AddMonths(amount), 0),
            "h" => calendar.AddWorkingDays(signed.AddDays((amount + HoursOfDay - 1) / HoursOfDay), 0),
            _ => calendar.AddWorkingDays(signed.AddDays(amount), 0),
        };
    }

    /// <summary>Hours from a whole day on are hours of the clock ("trong 24 giờ"), fewer are hours of work.</summary>
    private static string TermUnit(string unit, int amount) => unit switch
    {
        "h" => amount >= HoursOfDay ? "ch" : "h",
        "m" => "mo",
        _ => unit,
    };

    private static DateOnly? LastDay(string value)
    {
        var match = PeriodForm().Match(value);
        if (!match.Success)
        {
            return null;
        }

        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        var month = match.Groups["month"].Success ? int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture)
            : match.Groups["quarter"].Success ? 3 * int.Parse(match.Groups["quarter"].Value, CultureInfo.InvariantCulture)
            : 12;
        return month is >= 1 and <= 12 && year > 0 ? new DateOnly(year, month, DateTime.DaysInMonth(year, month)) : null;
    }

    private DateOnly LastWorkingDay(DateOnly day) => !Counts(day) || calendar.IsWorkingDay(day) ? day : calendar.PreviousWorkingDay(day);

    /// <summary>Whether the calendar reaches around the day.</summary>
    private bool Counts(DateOnly day) => calendar.Definition.From.AddDays(40) <= day && day <= calendar.Definition.To.AddDays(-40);

    private static string Say(DateOnly day) => day.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<n>[0-9]{1,4})(?<unit>h|d|wd|w|m):(?<from>sign|receipt)$", RegexOptions.CultureInvariant)]
    private static partial Regex RelativeForm();

    [GeneratedRegex("^(?<year>[0-9]{4})(?:-(?:Q(?<quarter>[1-4])|(?<month>[0-9]{2})))?$", RegexOptions.CultureInvariant)]
    private static partial Regex PeriodForm();
}
