using NamRo.Casework.Cases;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;

namespace NamRo.Casework.Words;

/// <summary>
/// Why a verb that state and right allow would still be refused for this reader: said beforehand, so that nobody fills in a form in vain. The
/// engine refuses by itself; this only foresees it.
/// </summary>
internal static class Obstacles
{
    /// <summary>A Vietnamese key; empty when it goes without saying; null when nothing stands in the way.</summary>
    public static string? Of(string verb, CaseView view, Actor actor, DateTime now) => verb switch
    {
        CaseVerbs.RequestExtension when view.Row.DueAt is null => Texts.Key("Việc không có thời hạn nên không cần gia hạn."),
        CaseVerbs.RequestExtension when view.Row.DueAt <= now =>
            Texts.Key("Đã quá hạn nên không thể xin gia hạn. Lãnh đạo giao việc có thể xác nhận nguyên nhân khách quan."),
        CaseVerbs.RequestExtension when view.Requests.Any(r => r.IsExtension && r.EndedAt is null) =>
            Texts.Key("Đang chờ quyết định một đề nghị gia hạn."),
        CaseVerbs.RequestTransfer when view.Requests.Any(r => !r.IsExtension && r.EndedAt is null) =>
            Texts.Key("Đang chờ quyết định một đề nghị chuyển việc."),
        CaseVerbs.Submit when view.Row.ChildrenOpen > 0 => Texts.Key("Chưa trình được vì còn việc con chưa xong."),
        CaseVerbs.Cancel when view.Row.ChildrenOpen > 0 => Texts.Key("Chưa hủy được vì còn việc con chưa xong."),
        CaseVerbs.Accept when view.Row.Officer is { } officer && actor.ActsFor.Contains(officer) =>
            Texts.Key("Người làm không tự chấp nhận kết quả của mình."),
        CaseVerbs.ConfirmCause when !IsLate(view.Row, now) => "",
        CaseVerbs.Answer when !Answerable(view, actor).Any() => "",
        CaseVerbs.WithdrawRequest when !Withdrawable(view, actor).Any() => "",
        CaseVerbs.Decide when !Decidable(view, actor).Any() => Texts.Key("Người đề nghị không tự quyết định đề nghị của mình."),
        _ => null,
    };

    public static IEnumerable<ConsultationView> Answerable(CaseView view, Actor actor) =>
        view.Consultations.Where(c => c.AnsweredAt is null && actor.Grants.Any(g => g.Units.Contains(c.Unit)));

    public static IEnumerable<RequestView> Decidable(CaseView view, Actor actor) =>
        view.Requests.Where(r => r.EndedAt is null && r.AskedBy != actor.Person);

    public static IEnumerable<RequestView> Withdrawable(CaseView view, Actor actor) =>
        view.Requests.Where(r => r.EndedAt is null && actor.ActsFor.Contains(r.AskedBy));

    private static bool IsLate(CaseRow row, DateTime now) => row.DueAt is { } due && (row.DoneAt ?? row.CancelledAt ?? now) > due;
}
