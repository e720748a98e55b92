using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>
/// Recognises that one unit watches the others: "theo dõi, đôn đốc việc thực hiện ... này" (task-extraction.md 9). To watch a piece of
/// work of its own ("đôn đốc nhà thầu hoàn trả mặt đường") is a task like any other.
/// </summary>
internal static class MonitorRule
{
    private const string Document = @"(?:chi thi|ke hoach|thong bao|cong van|quyet dinh|cong dien|chuong trinh|ket luan|nghi quyet|van ban|"
        + @"de an|dieu \d{1,3}|muc [ivx\d]{1,4}|phu luc)";

    private const string Role = @"(?:(?:la|lam|giu vai tro) (?:co quan|don vi|bo phan|thuong truc|dau moi|to truong)[^,;.]{0,80}?[,;]? ?|"
        + @"dau moi,? ?|co trach nhiem |chiu trach nhiem |co nhiem vu |"
        + @"thuong xuyen |chu dong |truc tiep |chu tri,? ?|giup [^,;.]{0,60} |tham muu (?:giup )?[^,;.]{0,40} )*";

    private const string Verbs = @"(?:(?:theo doi|don doc|kiem tra|giam sat|tong hop|huong dan|nhac nho|danh gia|so ket|tong ket|ra soat|nam)(?: ?, ?| va | ; |; |"
        + @" ?- ?| )?){1,7}";

    private const string Things = @"(?:cac |nhung |toan bo |mot so )?(?:noi dung|nhiem vu|y kien|ket luan|chi dao|cong viec|yeu cau|"
        + @"viec)(?: [^,;.]{0,80})?";

    private const string Object = @"(?:(?:viec|qua trinh|tinh hinh|ket qua|tien do|cong tac|hoat dong|va|,) ?)*(?:(?:to chuc|trien khai|"
        + @"thuc hien|thi hanh|chap hanh) ?)*"
        + @"(?:" + Things + "|" + Document + @"(?: [^,;.]{0,80})?|nay|cua (?:cac|nhung)[^,;.]{0,80}|theo (?:quy dinh|ke hoach|noi dung)[^,;.]{0,40})?";

    private static readonly Regex Watching = Pattern.Of(@"^" + Role + Verbs + @"(?<o>[^;.]*)");
    private static readonly Regex WholeObject = Pattern.Of(@"^(?:va )?" + Object + @" ?(?:[,;.(]|$|bao cao|tham muu|dinh ky|hang |gui|trinh|va bao cao|va dinh ky|de |truoc |khi |theo )");
    private static readonly Regex Units = Pattern.Of(
        @"^(?:cac |ubnd |toan )[^;.]{0,120}?(?:to chuc |trien khai |nghiem tuc )*(?:thuc hien|trien khai)(?: nghiem tuc| kip thoi| day du| tot|"
            + @" dung tien do| dung han)*(?: (?:" + Things + "|" + Document + @"[^,;.]{0,80}))? ?(?:[,;.]|$|va |bao cao|dinh ky|hang )");

    /// <param name="action">What follows the one addressed, folded.</param>
    public static bool IsMonitoring(string action)
    {
        Match match = Watching.Match(action);
        if (!match.Success || !(match.Value.Contains("theo doi", StringComparison.Ordinal) || match.Value.Contains("don doc", StringComparison.Ordinal)))
        {
            return false;
        }

        int verbs = match.Groups["o"].Index;
        string head = action[..verbs];
        string rest = action[verbs..].TrimStart();
        return (head.Contains("theo doi", StringComparison.Ordinal) || head.Contains("don doc", StringComparison.Ordinal))
            && (rest.Length == 0 || WholeObject.IsMatch(rest) || Units.IsMatch(rest));
    }
}
