using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Ui;

namespace NamRo.Casework.Words;

/// <summary>How pages say who, where, and how a case stands. Names come from the organisation as it is known now.</summary>
internal sealed class CaseWords(Texts texts, IOrganisation organisation, TimeProvider clock)
{
    private const int DueSoonDays = 3;

    public DateTime Now { get; } = clock.UtcNow();

    public DateOnly Today => DateOnly.FromDateTime(OfficeClock.ToOffice(Now));

    public OrganisationMap Map => organisation.Map;

    public string Unit(UnitId? id) => id is { } unit ? Map.Unit(unit)?.ShortName ?? texts["đơn vị không rõ"] : "–";

    public string Person(PersonId? id) => id switch
    {
        null => "–",
        { } person when person == Actor.SystemPerson => texts["Hệ thống"],
        { } person => Map.Person(person)?.Name ?? texts["người không rõ"],
    };

    /// <summary>The seat a person holds in a unit today: "Chuyên viên".</summary>
    public string? Title(PersonId? id, UnitId? unit) => id is { } person
        ? Map.PostsOf(person, Today).OrderByDescending(p => p.Post.Unit == unit).Select(p => p.Post.Title).FirstOrDefault()
        : null;

    /// <summary>Who acted; a deputy's name stands with that of the one stood in for.</summary>
    public string Who(PersonId actor, PersonId? onBehalfOf) => onBehalfOf is { } absent
        ? texts["{0} (thay {1})", Person(actor), Person(absent)]
        : Person(actor);

    /// <summary>The person and the unit that hold the case now.</summary>
    public string Holder(CaseRow row) => row.HolderKind switch
    {
        HolderKind.Nobody => "–",
        HolderKind.Citizen => texts["Người dân"],
        HolderKind.Paused => texts["Tạm dừng theo quy định"],
        _ => row.HolderPerson is null ? Unit(row.HolderUnit) : $"{Person(row.HolderPerson)}, {Unit(row.HolderUnit)}",
    };

    public StatusTone Tone(CaseRow row) => row.State == CaseState.Draft ? StatusTone.Draft : CaseCells.Of(row, Now) switch
    {
        TimeCell.Cancelled => StatusTone.Cancelled,
        TimeCell.DoneInTime => StatusTone.DoneInTime,
        TimeCell.DoneLate => StatusTone.DoneLate,
        TimeCell.Paused => StatusTone.Paused,
        TimeCell.OpenOverdue => StatusTone.Overdue,
        _ => IsDueSoon(row) ? StatusTone.DueSoon : StatusTone.Running,
    };

    /// <summary>How the case stands in time, as the chip says it.</summary>
    public string Status(CaseRow row) => row.State == CaseState.Draft ? texts["Dự thảo"] : CaseCells.Of(row, Now) switch
    {
        TimeCell.Cancelled => texts["Đã hủy"],
        TimeCell.DoneInTime => row.State == CaseState.Submitted ? texts["Đã trình, chờ chấp nhận"] : texts["Xong đúng hạn"],
        TimeCell.DoneLate => texts["Xong, chậm {0}", Span(row, row.DueAt!.Value, row.DoneAt!.Value)],
        TimeCell.Paused => texts["Tạm dừng"],
        TimeCell.OpenOverdue => texts["Quá hạn {0}", Span(row, row.DueAt!.Value, Now)],
        _ when IsDueSoon(row) => texts["Còn {0}", Span(row, Now, row.DueAt!.Value)],
        _ => texts[StateWords.Say(row.State)],
    };

    public string State(CaseRow row) => row.PausedAt is null ? texts[StateWords.Say(row.State)] : texts["Tạm dừng"];

    /// <summary>Working time between two instants on the lead unit's calendar: whole days once it is a day or more.</summary>
    public string Span(CaseRow row, DateTime from, DateTime until) => Working(Minutes(row, from, until));

    public string Working(int minutes)
    {
        var days = minutes / Format.WorkingDayMinutes;
        return days switch
        {
            0 => texts["{0} làm việc", Format.Duration(minutes)],
            1 => texts["1 ngày làm việc"],
            _ => texts["{0} ngày làm việc", Format.Number(days)],
        };
    }

    /// <summary>When the case is due, in words, for cases without an instant of their own.</summary>
    public string? NoDue(CaseRow row) => row.DueKind switch
    {
        DueKind.Continuous => row.ReviewAt is { } review
            ? texts["Thường xuyên, rà soát {0}", Format.Date(Format.OfficeDay(review))]
            : texts["Thường xuyên"],
        DueKind.Term => texts["Tính từ khi giao"],
        _ => null,
    };

    private int Minutes(CaseRow row, DateTime from, DateTime until) =>
        (int)Map.CalendarOf(row.Lead ?? row.Issuer).Between(from, until).Value;

    private bool IsDueSoon(CaseRow row) => row.DoneAt is null && row.PausedAt is null && row.DueAt is { } due && due >= Now
        && due < Now.AddDays(2 * DueSoonDays + 1) && Minutes(row, Now, due) <= DueSoonDays * Format.WorkingDayMinutes;
}
