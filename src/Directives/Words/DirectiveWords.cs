using NamRo.Casework;
using NamRo.Directives.Reading.Clauses;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Ui;

namespace NamRo.Directives.Words;

/// <summary>Words of documents and drafts in the reader's language.</summary>
internal sealed class DirectiveWords(Texts texts, IOrganisation organisation, TimeProvider clock)
{
    public OrganisationMap Map => organisation.Map;

    public DateOnly Today => clock.Today();

    public string Unit(UnitId id) => (Map.Unit(id, Today) ?? Map.Unit(id))?.ShortName ?? "?";

    public string Units(IEnumerable<UnitId> ids) => string.Join(", ", ids.Select(Unit));

    public string Person(PersonId id) => Map.NameOf(id);

    public string Due(DueSpec due) => due.Kind switch
    {
        DueKind.Date => Format.Date(due.Date!.Value),
        DueKind.Term => Term.TryParse(due.Term, out var term) ? texts["{0} kể từ khi nhận", term.ToString("w", null)] : due.Term ?? "",
        DueKind.Continuous => due.Text ?? texts["thường xuyên ({0})", due.Rhythm],
        _ => texts["chưa đặt hạn"],
    };

    public string State(DraftState state) => texts[state switch
    {
        DraftState.Accepted => Texts.Key("Đã chấp nhận"),
        DraftState.Dropped => Texts.Key("Đã bỏ"),
        DraftState.Issued => Texts.Key("Đã giao"),
        _ => Texts.Key("Chờ rà soát"),
    }];

    public static StatusTone Tone(DraftState state) => state switch
    {
        DraftState.Accepted => StatusTone.Running,
        DraftState.Issued => StatusTone.DoneInTime,
        DraftState.Dropped => StatusTone.Cancelled,
        _ => StatusTone.Paused,
    };

    public string Label(SecurityLabel label) => texts[label switch
    {
        SecurityLabel.Public => Texts.Key("Công khai"),
        SecurityLabel.Restricted => Texts.Key("Hạn chế"),
        SecurityLabel.Case => Texts.Key("Chỉ người có tên"),
        _ => Texts.Key("Nội bộ"),
    }];

    /// <summary>Why a clause gives no work (task-extraction.md 11); the name comes from the reader.</summary>
    public string NotATask(string? reason) => texts[Enum.TryParse<NotTaskReason>(reason, out var known) ? Because(known) : Texts.Key("không giao việc")];

    private static string Because(NotTaskReason reason) => reason switch
    {
        NotTaskReason.Heading => Texts.Key("đề mục"),
        NotTaskReason.NoLead => Texts.Key("không nêu ai làm"),
        NotTaskReason.Statement => Texts.Key("chỉ nêu tình hình"),
        NotTaskReason.Consent => Texts.Key("chỉ đồng ý, chấp thuận"),
        NotTaskReason.Praise => Texts.Key("biểu dương"),
        NotTaskReason.Responsibility => Texts.Key("nêu trách nhiệm chung"),
        NotTaskReason.Prohibition => Texts.Key("điều cấm"),
        NotTaskReason.Encouragement => Texts.Key("khuyến khích"),
        NotTaskReason.Condition => Texts.Key("điều kiện"),
        NotTaskReason.Compliance => Texts.Key("yêu cầu chấp hành chung"),
        NotTaskReason.ForInformation => Texts.Key("để biết"),
        NotTaskReason.Effect => Texts.Key("hiệu lực thi hành"),
        NotTaskReason.Execution => Texts.Key("trách nhiệm thi hành"),
        NotTaskReason.Cancelled => Texts.Key("việc đã bãi bỏ"),
        NotTaskReason.Contact => Texts.Key("thông tin liên hệ"),
        NotTaskReason.AnnexPointer => Texts.Key("dẫn tới phụ lục"),
        NotTaskReason.Funding => Texts.Key("kinh phí"),
        NotTaskReason.Monitoring => Texts.Key("theo dõi, đôn đốc chung"),
        NotTaskReason.Goal => Texts.Key("mục tiêu"),
        NotTaskReason.Preamble => Texts.Key("phần mở đầu"),
        _ => Texts.Key("không giao việc"),
    };
}
