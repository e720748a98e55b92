namespace NamRo.Browser.Tests.Journeys;

/// <summary>The office clerk turns a directive into work that is given.</summary>
public sealed class DirectiveJourneys(Chromium browser)
{
    private const string Missing = "Chưa rõ hiệu quả";

    [Fact]
    public async Task A_clerk_reviews_a_pasted_directive_by_keyboard_and_issues_what_passes_the_gate()
    {
        await using var town = await Town.OpenAsync(browser);
        await using var clerk = await town.ClerkAsync();

        await Directive.RegisterAsync(clerk);
        await clerk.ShouldSeeAsync("4 nhiệm vụ, 4 chờ rà soát");
        await clerk.FollowAsync("Phòng Nội vụ");
        await clerk.ShouldStandOnAsync(Directive.First);
        await clerk.PressKeyAsync("j");
        await clerk.PressKeyAsync("k");
        await clerk.PressKeyAsync("Enter");
        await clerk.ShouldSeeAsync("4 nhiệm vụ, 3 chờ rà soát");
        await clerk.ShouldStandOnAsync(Directive.Second);
        await clerk.PressKeyAsync("e");
        await clerk.FillAsync("Nội dung nhiệm vụ", "Lập danh sách công chức đến hạn nâng lương năm 2025");
        await clerk.PressAsync("Lưu và chấp nhận");
        await clerk.ShouldSeeAsync("nâng lương năm 2025");
        await clerk.ShouldSeeAsync("4 nhiệm vụ, 2 chờ rà soát");
        await clerk.PressKeyAsync("j");
        await clerk.PressKeyAsync("Enter");
        await clerk.ShouldSeeAsync("4 nhiệm vụ, 1 chờ rà soát");
        await clerk.ShouldStandOnAsync(Directive.Last);
        await clerk.PressKeyAsync("x");
        await clerk.TypeAsync("Đây là lời dặn chung");
        await clerk.PressKeyAsync("Enter");
        await clerk.ShouldSeeAsync("4 nhiệm vụ, 0 chờ rà soát");

        await GroupAsync(clerk, Directive.First);
        await clerk.FollowAsync("Chỉ thị 05/CT-UBND");
        await clerk.FollowAsync("Giao việc");
        await clerk.ShouldSeeAsync("2 việc sẽ được giao, 1 nhiệm vụ còn giữ lại");
        await clerk.ShouldSeeAsync(Missing);
        await clerk.PressAsync("Giao 2 việc");
        await clerk.ShouldSeeAsync("Đã giao 2 việc, còn giữ lại 1.");
    }

    [Fact]
    public async Task Without_script_a_clerk_registers_reviews_mends_and_issues_a_directive()
    {
        await using var town = await Town.OpenAsync(browser);
        await using var clerk = await town.ClerkAsync(Device.Plain);

        await Directive.RegisterAsync(clerk);
        await clerk.PressAsync("Chấp nhận mọi nhiệm vụ đã đủ rõ");
        await clerk.ShouldSeeAsync(Missing);
        await clerk.PressAsync("Chọn: Báo cáo kết quả", Directive.Third);
        await clerk.PressAsync("Chấp nhận", Directive.Third);
        await GroupAsync(clerk, Directive.Third);
        await clerk.FollowAsync("Chỉ thị 05/CT-UBND");
        await clerk.FollowAsync("Giao việc");
        await clerk.PressAsync("Giao 3 việc");
        await clerk.ShouldSeeAsync("Đã giao 3 việc, còn giữ lại 0.");

        await using var head = await town.HeadAsync(Device.Plain);
        await head.OpenAsync("/inbox");
        await head.ShouldSeeAsync(Directive.First);
    }

    /// <summary>Makes a group on the page of the document and puts the task in it on the page of review.</summary>
    private static async Task GroupAsync(Visitor clerk, string task)
    {
        await clerk.FollowAsync("Chỉ thị 05/CT-UBND");
        await clerk.FillAsync("Tên nhóm", "Kỷ luật, kỷ cương");
        await clerk.PressAsync("Thêm nhóm");
        await clerk.FollowAsync("Rà soát nhiệm vụ");
        await clerk.TickAsync($"Chọn “{task}”");
        await clerk.ChooseAsync("Nhóm nhiệm vụ", "1. Kỷ luật, kỷ cương");
        await clerk.PressAsync("Đưa vào nhóm");
    }
}
