namespace NamRo.Browser.Tests;

/// <summary>A short directive of the town's committee: two tasks that are clear, one without a product, and one that is none.</summary>
internal static class Directive
{
    public const string First = "Chủ trì, phối hợp với Phòng Tài chính rà soát quy chế làm việc của các đơn vị, báo cáo UBND quận";
    public const string Second = "Lập danh sách công chức đến hạn nâng lương, gửi báo cáo về UBND quận";
    public const string Third = "Kiểm tra việc sử dụng tài sản công";
    public const string Last = "Chấp hành nghiêm giờ giấc làm việc";

    public const string Text =
        $"""
        ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
           QUẬN THANH KHUÊ                    Độc lập - Tự do - Hạnh phúc
        Số: 05/CT-UBND                  Thanh Khuê, ngày 26 tháng 5 năm 2025

                                CHỈ THỊ
             Về tăng cường kỷ luật, kỷ cương hành chính

        UBND quận yêu cầu:

        1. Phòng Nội vụ:

        a) Chủ trì, phối hợp với Phòng Tài chính rà soát quy chế làm việc của các đơn vị, báo cáo UBND quận trước ngày 20/6/2025.

        b) Lập danh sách công chức đến hạn nâng lương, gửi báo cáo về UBND quận trước ngày 25/6/2025.

        2. Phòng Tài chính kiểm tra việc sử dụng tài sản công trước ngày 27/6/2025.

        3. Phòng Tài chính chấp hành nghiêm giờ giấc làm việc trước ngày 30/6/2025.
        """;

    /// <summary>The clerk comes from the list of documents to the review of this one.</summary>
    public static async Task RegisterAsync(Visitor clerk)
    {
        await clerk.OpenAsync("/documents");
        await clerk.FollowAsync("Đăng ký văn bản");
        await clerk.FillAsync("Toàn văn", Text);
        await clerk.PressAsync("Đọc văn bản");
        await clerk.ShouldSeeAsync("Bước 2/2");
        await clerk.PressAsync("Vào sổ và đọc nhiệm vụ");
        await clerk.ShouldSeeAsync("Đã đăng ký văn bản.");
    }
}
