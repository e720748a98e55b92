using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>
/// Clauses that look like work and are not (task-extraction.md 11). Rules over the whole clause come first, then those over
/// what follows the one addressed.
/// </summary>
internal static class NotTaskRules
{
    private const string Document = @"(?:chi thi|ke hoach|thong bao|cong van|quyet dinh|cong dien|chuong trinh|ket luan|nghi quyet|van ban|"
        + @"huong dan|de an|phuong an)";

    private const string Comply = @"(?:nghiem tuc|khan truong|tich cuc|chu dong|to chuc|trien khai|thuc hien|thi hanh|day du|nghiem|kip thoi|"
        + @"hieu qua|co|tot|dung|va|de|,|biet|phoi hop|"
        + @"chap hanh|quan trie?t|phai|can|cung|nhanh chong|dong bo|tap trung|quyet liet|lam co so|lam can cu|can cu|chat che|dat|ket qua|"
            + @"cao nhat|bao dam|dam bao|theo doi|quan tam|phoi hop chat che|lanh dao|chi dao)";

    private const string This = @"(?:(?:cac|nhung|mot so|toan bo|noi dung|nhiem vu|y kien|chi dao|ket luan|yeu cau|cong viec|giai phap|tai|"
        + @"theo|cua|trong|" + Document
        + @"|nay|tren|neu|tren day|sau|day|duoc giao|duoc phan cong|phan cong|giao|quy dinh|tinh than|noi|ve|dung|tien do|chuc nang|tham quyen|"
            + @"nhiem vu duoc giao|thanh pho|quan|huyen|tinh|"
        + @"chu tich|ban thuong vu|thuong truc|cap tren|ubnd|uy ban nhan dan|phuong|xa|ke tu ngay ky|cua don vi|,|va) ?)";

    private static readonly (NotTaskReason Reason, Regex Pattern)[] Whole =
    [
        (NotTaskReason.Execution, Pattern.Of(@"chiu trach nhiem (?:to chuc )?(?:thi hanh|thuc hien) (?:quyet dinh|nghi quyet|chi thi|quy dinh|"
            + @"quy che)(?: so [^ ]+)? nay|can cu quyet dinh thi hanh|trach nhiem thi hanh")),
        (NotTaskReason.Effect, Pattern.Of(@"co hieu luc|het hieu luc|duoc pho bien (?:den|toi)|thay the (?:quyet dinh|ke hoach|cong van|"
            + @"chi thi|thong bao)|^" + Document + @" nay ")),
        (NotTaskReason.Condition, Pattern.Of(@"^(?:moi |neu |truong hop |trong qua trinh |qua trinh |trong khi |khi )?[^;]{0,60}(?:neu (?:co|"
            + @"phat sinh|gap)|phat sinh|gap|co)[^;]{0,30}(?:kho khan|vuong mac|phat sinh|bat cap)[^;]*(?:phan anh|bao cao|lien he|gui|"
            + @"kien nghi|trao doi|thong tin|de nghi|kip thoi)")),
        (NotTaskReason.Contact, Pattern.Of(@"dien thoai(?: so| lien he)? ?:? ?[(+]?\d|dau moi lien he|thong tin lien he|^(?:so )?duong day nong(?: so| :|:)|"
            + @"de duoc (?:giai dap|huong dan)|lien he (?:dong chi|ong|ba|so)")),
        (NotTaskReason.ForInformation, Pattern.Of(@"thong bao (?:de|den|toi|cho)? ?(?:cac |nhung )?[^.;]{0,120}(?:biet|trien khai thuc hien|"
            + @"to chuc thuc hien|phoi hop thuc hien|duoc biet|thuc hien)(?: ?[.,/]| va | de |$)")),
        (NotTaskReason.ForInformation, Pattern.Of(@"^(?:tran trong|xin cam on|rat mong|kinh mong)[^;]{0,60}$")),
        (NotTaskReason.ForInformation, Pattern.Of(@"^(?:tren day la|van phong [^,;]{0,60} (?:xin |tran trong )?(?:thong bao|truyen dat))")),
        (NotTaskReason.Responsibility, Pattern.Of(@"chiu trach nhiem (?:truoc|toan dien|neu|khi|ca nhan|lien doi|ve|hoan toan)|bi xem xet|"
            + @"se bi (?:xu ly|xem xet|phe binh)|xem xet trach nhiem nguoi dung dau neu")),
        (NotTaskReason.Cancelled, Pattern.Of(@"(?:khong tiep tuc|dung|thoi|khong) (?:thuc hien|trien khai|giao) (?:nhiem vu|noi dung|ke hoach)|"
            + @"(?:huy bo|bai bo|rut|dua ra khoi) (?:nhiem vu|noi dung)|nhiem vu [^;.]{0,120}(?:khong tiep tuc|dung|khong con) (?:thuc hien|"
            + @"trien khai|hieu luc|phai thuc hien)|thoi khong (?:giao|thuc hien)")),
        (NotTaskReason.Funding, Pattern.Of(@"^(?:nguon )?kinh phi (?:thuc hien|to chuc|duoc|tu |bao dam|do |trien khai)[^;]*$")),
        (NotTaskReason.AnnexPointer, Pattern.Of(@"^\(?(?:phan cong|nhiem vu|noi dung|danh sach|danh muc|chi tiet)[^;.]{0,60}(?:phu luc|bieu|"
            + @"danh muc|dinh kem|kem theo)[^;.]*\)?\.?$")),
    ];

    private static readonly (NotTaskReason Reason, Regex Pattern)[] Action =
    [
        (NotTaskReason.Prohibition, Pattern.Of(@"^(?:nghiem cam|khong duoc|tuyet doi khong|khong to chuc|khong de |phai khong)")),
        (NotTaskReason.Praise, Pattern.Of(@"^(?:danh gia cao|bieu duong|ghi nhan|hoan nghenh|khen ngoi|phe binh|nghiem khac phe binh|nhac nho|"
            + @"cam on|chia se voi)")),
        (NotTaskReason.Encouragement, Pattern.Of(@"^(?:khuyen khich|hoan nghenh|mong)")),
        (NotTaskReason.Consent, Pattern.Of(@"^(?:co ban )?(?:dong y|thong nhat|nhat tri|chap thuan)\b")),
        (NotTaskReason.AnnexPointer, Pattern.Of(@"^(?:to chuc |trien khai |khan truong |tap trung |hoan thanh |thuc hien |nghiem tuc |day du |"
            + @"va |, ?)+(?:cac |nhung )?(?:nhiem vu|noi dung|cong viec)[^;.]{0,60}(?:phu luc|bieu|danh muc|kem theo)")),
        (NotTaskReason.Compliance, Pattern.Of(@"^(?:" + Comply + @" ?)+" + This + @"*[ .,/;)]*$")),
    ];

    /// <summary>To draw up a notice is work; to notify is not.</summary>
    private static readonly Regex MakesNotice = Pattern.Of(@"\b(?:ban hanh|tham muu|du thao|soan|xay dung|ky) (?:cac |van ban )?thong bao\b");

    private static readonly Regex Opening = Pattern.Of(@"^(?:khuyen khich|nghiem cam|tuyet doi khong|khong duoc|dong y |co ban thong nhat|"
        + @"thong nhat (?:chu truong|voi|noi dung|de xuat|phuong an|ve)|nhat tri|chap thuan|bieu duong|phe binh|hoan nghenh|ghi nhan)");

    /// <param name="clause">The clause, folded.</param>
    /// <param name="action">What follows the one addressed, folded.</param>
    /// <param name="isBan">Whether the action is printed with "cấm" at its beginning; "cắm" folds alike.</param>
    /// <param name="hasDeadline">A clause of compliance with a limit of its own is left for a person to judge.</param>
    public static NotTaskReason Judge(string clause, string action, bool hasDeadline, bool isBan)
    {
        if (isBan && !hasDeadline)
        {
            return NotTaskReason.Prohibition;
        }

        bool makesNotice = MakesNotice.IsMatch(clause);
        NotTaskReason whole = Array.Find(Whole, rule => !(makesNotice && rule.Reason == NotTaskReason.ForInformation) && rule.Pattern.IsMatch(clause)).Reason;
        if (whole != NotTaskReason.None)
        {
            return whole;
        }

        NotTaskReason own = Array.Find(Action, rule => rule.Pattern.IsMatch(action)).Reason;
        return own == NotTaskReason.Compliance && hasDeadline ? NotTaskReason.None : own;
    }

    /// <summary>A clause without anyone addressed that opens with consent, praise or a prohibition.</summary>
    public static bool IsOpening(string clause) => Opening.IsMatch(clause);
}
