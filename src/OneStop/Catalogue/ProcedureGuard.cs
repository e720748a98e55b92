using NamRo.Casework;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Catalogue;

/// <summary>What no version of a procedure may say, draft or not.</summary>
internal static class ProcedureGuard
{
    private const int MostName = 1000;

    public static ProcedureContent Checked(ProcedureContent content)
    {
        var code = ProcedureCode.Plain(content.Code);
        Rule.Require(
            ProcedureCode.IsUsable(code), "procedure.code", $"“{content.Code}” không phải mã thủ tục. Mã quốc gia có dạng 1.001193; mã riêng của địa phương có chữ cái.", "code");
        Rule.Require(
            content.Name.Trim().Length is > 0 and <= MostName && content.Field.Trim().Length > 0, "procedure.name", $"Thủ tục phải có tên và lĩnh vực.", "name");
        Rule.Require(TermIsUsable(content.Term), "procedure.term", $"“{content.Term}” không phải là thời hạn. Ví dụ đúng: 5wd, 4h, 20d, same-day, none.", "term");
        Rule.Require(
            content.Promise is null || TermIsUsable(content.Promise), "procedure.promise",
            $"“{content.Promise}” không phải là thời hạn. Ví dụ đúng: 5wd, 4h, 20d, same-day, none.", "promise");
        Rule.Require(
            content.Promise is null || ProcessHours.MinutesOf(content.Term) is not { } legal || ProcessHours.MinutesOf(content.Promise) <= legal,
            "procedure.promise-longer", $"Thời hạn cam kết không được dài hơn thời hạn theo quy định.", "promise");
        Rule.Require(content.Fee is null or >= 0, "procedure.fee", $"Phí không được âm. Để trống khi chưa quy định.", "fee");
        Rule.Require(content.Until is not { } until || until >= content.From, "procedure.days", $"Ngày hết hiệu lực phải từ ngày có hiệu lực trở đi.", "until");
        Rule.Require(
            content.Quantities.All(q => q.From > 0 && TermIsUsable(q.Term)) && content.Quantities.Select(q => q.From).Distinct().Count() == content.Quantities.Count,
            "procedure.quantities", $"Mỗi dòng của bảng số lượng phải có số bắt đầu khác nhau và một thời hạn.", "quantities");
        return content with { Code = code, Suffix = Suffix(content), Name = VietnameseText.Nfc(content.Name.Trim()), Field = VietnameseText.Nfc(content.Field.Trim()) };
    }

    private static string Suffix(ProcedureContent content) => content.Suffix.Length > 0 ? content.Suffix : ProcedureCode.Suffix(content.Code);

    private static bool TermIsUsable(string text) => Term.TryParse(text, out _);
}
