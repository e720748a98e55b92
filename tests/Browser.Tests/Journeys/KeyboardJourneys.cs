namespace NamRo.Browser.Tests.Journeys;

/// <summary>Whole pieces of work by the keyboard alone: no mouse, no field that is reached in another way than by its turn or its key.</summary>
public sealed class KeyboardJourneys(Chromium browser)
{
    [Fact]
    public async Task A_clerk_registers_a_directive_reviews_its_tasks_and_issues_them()
    {
        await using var town = await Town.OpenAsync(browser);
        await using var clerk = await town.ClerkAsync();

        await RegisterAsync(clerk);
        foreach (var task in new[] { Directive.First, Directive.Second, Directive.Third })
        {
            await clerk.PressKeyAsync("j");
            await clerk.PressKeyAsync("k");
            await clerk.ShouldStandOnAsync(task);
            await clerk.PressKeyAsync("Enter");
        }

        await clerk.ShouldSeeAsync("4 nhiệm vụ, 1 chờ rà soát");
        await clerk.ShouldStandOnAsync(Directive.Last);
        await clerk.PressKeyAsync("x");
        await clerk.TypeAsync("Đây là lời dặn chung");
        await clerk.PressKeyAsync("Enter");
        await clerk.ShouldSeeAsync("4 nhiệm vụ, 0 chờ rà soát");
        await clerk.OpenAsync(new Uri(clerk.Page.Url).AbsolutePath);
        await clerk.SkipToAsync("Chỉ thị 05/CT-UBND");
        await clerk.PressKeyAsync("Enter");
        await clerk.ShouldSeeAsync("Giao việc");
        await clerk.SkipToAsync("Giao việc");
        await clerk.PressKeyAsync("Enter");
        await clerk.ShouldSeeAsync("2 việc sẽ được giao");
        await clerk.SkipToAsync("Giao 2 việc");
        await clerk.PressKeyAsync("Enter");

        await clerk.ShouldSeeAsync("Đã giao 2 việc, còn giữ lại 1.");
    }

    [Fact]
    public async Task An_officer_comes_from_the_inbox_to_the_work_and_reports_progress()
    {
        await using var town = await Town.OpenAsync(browser);
        await town.IssueAsync("Rà soát quy chế làm việc", firstOfficer: "officer");
        await using var officer = await town.OfficerAsync();

        await officer.OpenAsync("/inbox");
        await officer.SkipToAsync("Rà soát quy chế làm việc");
        await officer.PressKeyAsync("Enter");
        await officer.ShouldSeeAsync("Việc cần làm bây giờ");
        await officer.SkipToAsync("Báo tiến độ");
        await officer.PressKeyAsync("Enter");
        await officer.ShouldSeeAsync("Việc đã làm được");
        await officer.SkipToAsync("Tiến độ (%)");
        await officer.TypeAsync("60");
        await officer.TabToAsync("Việc đã làm được");
        await officer.TypeAsync("Đã rà soát xong ba chương.");
        await officer.TabToAsync("Báo tiến độ");
        await officer.PressKeyAsync("Enter");

        await officer.ShouldSeeAsync("Đã ghi tiến độ 60 %.");
    }

    private static async Task RegisterAsync(Visitor clerk)
    {
        await clerk.OpenAsync("/documents/register");
        await clerk.SkipToAsync("Toàn văn");
        await clerk.PasteAsync(Directive.Text);
        await clerk.TabToAsync("Đọc văn bản");
        await clerk.PressKeyAsync("Enter");
        await clerk.ShouldSeeAsync("Bước 2/2");
        await clerk.SkipToAsync("Vào sổ và đọc nhiệm vụ");
        await clerk.PressKeyAsync("Enter");
        await clerk.ShouldSeeAsync("4 nhiệm vụ, 4 chờ rà soát");
    }
}
