using System.Globalization;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Ui;

namespace NamRo.OneStop.Counter;

/// <summary>How the desk's pages say who, where and how a dossier stands.</summary>
internal sealed class DossierWords(Texts texts, IOrganisation organisation, TimeProvider clock)
{
    public DateTime Now { get; } = clock.UtcNow();

    public DateOnly Today => OfficeClock.DayOf(Now);

    public OrganisationMap Map => organisation.Map;

    public string Unit(UnitId? id) => id is { } unit ? Map.Unit(unit)?.ShortName ?? texts["đơn vị không rõ"] : "–";

    public string Person(PersonId? id) => id switch
    {
        null => "–",
        { } person when person == Actor.SystemPerson => texts["Hệ thống"],
        { } person => Map.Person(person)?.Name ?? texts["người không rõ"],
    };

    /// <summary>Who has it in hands: a person and unit, or the citizen.</summary>
    public string Holder(DossierRow row) => row switch
    {
        { EndedAt: not null } => "–",
        { PausedAt: not null, PausedFor: PauseFor.Papers or PauseFor.Payment } => texts["Người nộp hồ sơ"],
        { PausedAt: not null } => texts["Tạm dừng theo quy định"],
        { HolderPerson: null } => Unit(row.HolderUnit),
        _ => $"{Person(row.HolderPerson)}, {Unit(row.HolderUnit)}",
    };

    public StatusTone Tone(DossierRow row) => row switch
    {
        { CaseState: CaseState.Cancelled } => StatusTone.Cancelled,
        { EndedAt: { } end } => end > row.DueAt ? StatusTone.DoneLate : StatusTone.DoneInTime,
        { PausedAt: not null } => StatusTone.Paused,
        { DueAt: { } due } when due < Now => StatusTone.Overdue,
        { DueAt: { } due } when OfficeClock.DayOf(due) == Today => StatusTone.DueSoon,
        _ => StatusTone.Running,
    };

    /// <summary>State and time in one phrase: "Đang giải quyết, quá hạn 2 ngày làm việc".</summary>
    public string Status(DossierRow row)
    {
        var state = texts[Say(row.State)].ToString();
        return row switch
        {
            { CaseState: CaseState.Cancelled } or { PausedAt: not null, EndedAt: null } or { DueAt: null } => state,
            { EndedAt: { } end, DueAt: { } due } => end > due ? texts["{0}, chậm {1}", state, Working(row, due, end)] : texts["{0}, đúng hạn", state],
            { DueAt: { } due } when due < Now => texts["{0}, quá hạn {1}", state, Working(row, due, Now)],
            { DueAt: { } due } => texts["{0}, còn {1}", state, Working(row, Now, due)],
        };
    }

    /// <summary>Working time on the responsible unit's calendar.</summary>
    public string Working(DossierRow row, DateTime from, DateTime until) =>
        texts["{0} làm việc", Format.Duration((long)Map.CalendarOf(row.Responsible).Between(from, until).Value)];

    /// <summary>A stored term as people say it.</summary>
    public string Term(string? term) => Kernel.WorkingTime.Term.TryParse(term, out var read)
        ? read.ToString("w", Texts.InEnglish ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo("vi"))
        : term ?? "–";

    public string Fee(ProcedureContent procedure) => procedure switch
    {
        { FeeNote: { Length: > 0 } note } => note,
        { Fee: null } => texts["chưa có mức cố định"],
        { Fee: 0 } => texts["không thu phí"],
        { Fee: { } fee } => Money(fee),
    };

    public string Money(long amount) => texts["{0} đồng", Format.Number(amount)];

    public static string Say(DossierState state) => state switch
    {
        DossierState.Submitted => Texts.Key("Mới đăng ký"),
        DossierState.Received => Texts.Key("Đã tiếp nhận"),
        DossierState.NotReceived => Texts.Key("Không được tiếp nhận"),
        DossierState.InProcess => Texts.Key("Đang giải quyết"),
        DossierState.WaitingForPapers => Texts.Key("Chờ bổ sung giấy tờ"),
        DossierState.WaitingForPayment => Texts.Key("Chờ nộp tiền"),
        DossierState.Withdrawn => Texts.Key("Người nộp đã rút"),
        DossierState.Stopped => Texts.Key("Dừng giải quyết"),
        DossierState.Finished => Texts.Key("Đã giải quyết xong"),
        _ => Texts.Key("Đã trả kết quả"),
    };

    public static string Say(FormKind form) => form switch
    {
        FormKind.Receipt => Texts.Key("Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
        FormKind.Supplement => Texts.Key("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
        FormKind.Refusal => Texts.Key("Phiếu từ chối tiếp nhận, giải quyết hồ sơ"),
        FormKind.Apology => Texts.Key("Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết"),
        FormKind.Stop => Texts.Key("Thông báo dừng giải quyết hồ sơ"),
        FormKind.Control => Texts.Key("Phiếu kiểm soát quá trình giải quyết hồ sơ"),
        _ => Texts.Key("Sổ theo dõi hồ sơ"),
    };

    public static string Say(DossierChannel channel) => channel switch
    {
        DossierChannel.Desk => Texts.Key("Trực tiếp"),
        DossierChannel.Online => Texts.Key("Trực tuyến"),
        _ => Texts.Key("Bưu chính"),
    };

    public static string Say(DeliveryMethod method) => method switch
    {
        DeliveryMethod.Desk => Texts.Key("Tại bộ phận một cửa"),
        DeliveryMethod.Post => Texts.Key("Qua bưu chính"),
        _ => Texts.Key("Bản điện tử"),
    };

    /// <summary>The marks a dossier bears, each in words.</summary>
    public static IEnumerable<string> Say(DossierMarks marks) => new (DossierMarks Mark, string Text)[]
    {
        (DossierMarks.SupplementedTwice, Texts.Key("yêu cầu bổ sung hơn một lần")),
        (DossierMarks.LateApology, Texts.Key("xin lỗi muộn")),
        (DossierMarks.DatedBack, Texts.Key("đã ghi lùi thời điểm nhận")),
        (DossierMarks.PapersLost, Texts.Key("mất hoặc hỏng giấy tờ")),
        (DossierMarks.OutOfArea, Texts.Key("nộp ngoài địa bàn")),
        (DossierMarks.Correction, Texts.Key("sửa sai sót của kết quả trước")),
    }.Where(m => marks.HasFlag(m.Mark)).Select(m => m.Text);

    public static string Say(ApplicantKind kind) => kind switch
    {
        ApplicantKind.Person => Texts.Key("Cá nhân"),
        ApplicantKind.Household => Texts.Key("Hộ gia đình"),
        ApplicantKind.Enterprise => Texts.Key("Doanh nghiệp"),
        _ => Texts.Key("Cơ quan, tổ chức"),
    };

    public static string Say(PaymentMethod method) => method switch
    {
        PaymentMethod.Cash => Texts.Key("Tiền mặt"),
        PaymentMethod.Transfer => Texts.Key("Chuyển khoản"),
        _ => Texts.Key("Cổng dịch vụ công"),
    };
}
