namespace NamRo.Browser.Tests.Journeys;

/// <summary>Work goes from hand to hand.</summary>
public sealed class CaseJourneys(Chromium browser)
{
    private const string Title = "Rà soát danh mục hồ sơ lưu trữ";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_head_names_an_officer_who_reports_attaches_and_submits_and_the_leader_accepts(bool withScript)
    {
        await using var town = await Town.OpenAsync(browser);
        var code = await town.IssueAsync(Title);
        var device = withScript ? Device.Desk : Device.Plain;

        await using var head = await town.HeadAsync(device);
        await head.OpenAsync("/inbox");
        await head.FollowAsync(Title);
        await head.FollowAsync("Tiếp nhận");
        await head.PressAsync("Tiếp nhận");
        await head.FollowAsync("Phân công");
        await head.ChooseAsync("Người làm", $"{Town.Officer}, Chức vụ thử nghiệm");
        await head.PressAsync("Phân công");
        await head.ShouldSeeAsync($"Đã phân công việc {code}.");

        await using var officer = await town.OfficerAsync(device);
        await officer.OpenAsync("/inbox");
        await officer.FollowAsync(Title);
        await officer.FollowAsync("Báo tiến độ");
        await officer.FillAsync("Tiến độ (%)", "60");
        await officer.FillAsync("Việc đã làm được", "Đã rà soát xong hồ sơ của ba năm.");
        await officer.PressAsync("Báo tiến độ");
        await officer.ShouldSeeAsync("Đã ghi tiến độ 60 %.");
        await officer.FollowAsync("Đính kèm tài liệu");
        await officer.AttachAsync("Tệp", "danh-muc.txt", "Hồ sơ năm 2024: 312 hộp");
        await officer.PressAsync("Đính kèm tài liệu");
        await officer.ShouldSeeAsync("Đã đính kèm “danh-muc.txt”.");
        await officer.FollowAsync("Trình kết quả");
        await officer.FillAsync("Kết quả", "Danh mục đã rà soát đầy đủ.");
        await officer.FillAsync("Số, ký hiệu văn bản kết quả", "152/BC-NV");
        await officer.PressAsync("Trình kết quả");
        await officer.ShouldSeeAsync($"Đã trình kết quả việc {code}.");

        await using var leader = await town.LeaderAsync(device);
        await leader.OpenAsync("/inbox");
        await leader.FollowAsync(Title);
        await leader.ShouldSeeAsync("152/BC-NV");
        await leader.FollowAsync("Chấp nhận kết quả");
        await leader.PressAsync("Chấp nhận kết quả");
        await leader.ShouldSeeAsync("Xong đúng hạn");

        await officer.OpenAsync("/inbox");
        await officer.ShouldSeeAsync("Không có việc nào đang chờ bạn");
    }

    [Fact]
    public async Task The_head_returns_unclear_work_and_the_clerk_mends_and_gives_it_again()
    {
        await using var town = await Town.OpenAsync(browser);
        var code = await town.IssueAsync(Title);

        await using var head = await town.HeadAsync();
        await head.OpenAsync("/inbox");
        await head.FollowAsync("Tiếp nhận, hoặc trả lại nếu có điều chưa rõ");
        await head.FollowAsync("Trả lại vì chưa rõ");
        await head.ChooseAsync("Điều chưa rõ", "Rõ việc");
        await head.FillAsync("Chưa rõ ở chỗ nào", "Danh mục của năm nào?");
        await head.PressAsync("Trả lại vì chưa rõ");
        await head.ShouldSeeAsync($"Đã trả lại việc {code} để làm rõ.");

        await using var clerk = await town.ClerkAsync();
        await clerk.OpenAsync("/inbox");
        await clerk.FollowAsync("Làm rõ điều bị trả lại rồi giao lại");
        await clerk.ShouldSeeAsync("Danh mục của năm nào?");
        await clerk.FollowAsync("Sửa nội dung");
        await clerk.FillAsync("Nội dung việc", "Rà soát danh mục hồ sơ lưu trữ năm 2024");
        await clerk.PressAsync("Sửa nội dung");
        await clerk.FollowAsync("Giao việc");
        await clerk.PressAsync("Giao việc");
        await clerk.ShouldSeeAsync($"Đã giao việc {code}.");

        await head.OpenAsync("/inbox");
        await head.ShouldSeeAsync("Rà soát danh mục hồ sơ lưu trữ năm 2024");
    }

    [Fact]
    public async Task An_officer_asks_for_more_time_and_the_leader_decides()
    {
        await using var town = await Town.OpenAsync(browser);
        await town.IssueAsync(Title, firstOfficer: "officer");

        await using var officer = await town.OfficerAsync();
        await officer.OpenAsync("/inbox");
        await officer.FollowAsync(Title);
        await officer.FollowAsync("Xin gia hạn");
        await officer.FillAsync("Xin gia hạn đến ngày", "2025-06-27");
        await officer.FillAsync("Lý do", "Chờ số liệu của các phường.");
        await officer.FillAsync("Đã làm được đến nay", "Xong bảy phường.");
        await officer.PressAsync("Xin gia hạn");
        await officer.ShouldSeeAsync("Đã gửi đề nghị gia hạn.");

        await using var leader = await town.LeaderAsync();
        await leader.OpenAsync("/inbox");
        await leader.FollowAsync("Chấp thuận hoặc từ chối đề nghị");
        await leader.ShouldSeeAsync("Chờ số liệu của các phường.");
        await leader.ChooseAsync("Quyết định", "Chấp thuận");
        await leader.PressAsync("Quyết định đề nghị");
        await leader.ShouldSeeAsync("27/6/2025");

        await officer.OpenAsync("/inbox");
        await officer.FollowAsync(Title);
        await officer.ShouldSeeAsync("hạn ban đầu");
    }

    [Fact]
    public async Task The_wait_for_another_unit_s_opinion_is_charged_to_that_unit()
    {
        await using var town = await Town.OpenAsync(browser);
        await town.IssueAsync(Title, firstOfficer: "officer");

        await using var officer = await town.OfficerAsync();
        await officer.OpenAsync("/inbox");
        await officer.FollowAsync(Title);
        await officer.FollowAsync("Xin ý kiến đơn vị khác");
        await officer.ChooseAsync("Đơn vị được xin ý kiến", Town.Finance);
        await officer.FillAsync("Nội dung xin ý kiến", "Kinh phí số hóa hồ sơ lấy từ nguồn nào?");
        await officer.FillAsync("Quan điểm của đơn vị mình", "Đề nghị dùng kinh phí thường xuyên.");
        await officer.TickAsync("Không làm tiếp được nếu chưa có câu trả lời");
        await officer.PressAsync("Xin ý kiến đơn vị khác");
        town.Wait(TimeSpan.FromHours(2));

        await using var adviser = await town.AdviserAsync();
        await adviser.OpenAsync("/inbox");
        await adviser.FollowAsync($"Trả lời ý kiến cho {Town.Division}");
        await adviser.ChooseAsync("Ý kiến", "Đồng ý");
        await adviser.PressAsync("Trả lời ý kiến");
        await adviser.ShouldSeeAsync("Đã gửi ý kiến trả lời.");

        // The first session ended while nobody used it.
        await using var later = await town.OfficerAsync();
        await later.OpenAsync("/inbox");
        await later.FollowAsync(Title);
        await later.ShouldSeeAsync("Đã trả lời");
        await later.ShouldSeeRowAsync("Ai đang giữ, giữ bao lâu", Town.Finance, "2 giờ");
    }

    [Fact]
    public async Task An_officer_starts_work_on_a_phone()
    {
        await using var town = await Town.OpenAsync(browser);
        var code = await town.IssueAsync("Rà soát, cập nhật và công khai danh mục hồ sơ lưu trữ của các đơn vị trên địa bàn quận", firstOfficer: "officer");

        await using var officer = await town.OfficerAsync(Device.Phone);
        await officer.OpenAsync("/inbox");
        await officer.ShouldSeeAsync(code);
        await officer.FollowAsync("Bắt đầu làm, báo tiến độ lần đầu");
        await officer.FollowAsync("Báo tiến độ");
        await officer.FillAsync("Tiến độ (%)", "10");
        await officer.FillAsync("Việc đã làm được", "Đã nhận việc, đang lập danh sách.");
        await officer.PressAsync("Báo tiến độ");
        await officer.ShouldSeeAsync("Đã ghi tiến độ 10 %.");
    }
}
