using Microsoft.Playwright;
using NamRo.Casework;
using NamRo.OneStop;
using NamRo.Testing;

namespace NamRo.Browser.Tests.Journeys;

/// <summary>Every page of the one-stop desk, for everybody who comes to it: clerk, specialist, heads, leader, citizen.</summary>
public sealed class DossierPageJourneys(Chromium browser)
{
    /// <summary>What a walk through the links must have come to.</summary>
    private static readonly string[] Expected =
    [
        .. ("hand-over ask-supplement reopen forward refuse payment-arrived wait-by-law claim-payment give-opinion legal-wait-over return ask-opinion "
            + "apologise finish stop supplement-given withdraw receipt").Split(' ').Select(act => $"/dossiers/…/{act}"),
        "/dossiers", "/dossiers/…", "/dossiers/list", "/dossiers/new", "/dossiers/batch", "/dossiers/submissions", "/procedures", "/procedures/…",
        "/procedures/import", "/one-stop/report", "/one-stop/report/dossiers", "/one-stop/index", "/one-stop/index/procedures",
        "/one-stop/index/reflections", "/one-stop/scoring", "/one-stop/book", "/dossiers/warning", "/dossiers/personal-data", "/dossiers/submissions/…",
        "/transparency", "/track", "/submit", "/submit/track", "/reflect", "/reflect/track", "/reflections/…",
    ];

    [Fact]
    public async Task Every_page_of_the_desk_is_accessible_and_fits_both_screens()
    {
        await using var town = await Town.OpenAsync(browser);
        var ward = await Counter.OpenAsync(town.App);
        var live = await LiveAsync(town, ward);
        await ReflectAsync(town);
        var seen = new HashSet<string>();

        await using var clerk = await town.VisitAsync(ward.Clerk, Device.Desk);
        await clerk.WanderAsync(seen, [$"/dossiers/new?procedure={await ward.ProcedureAsync()}", "/dossiers", "/inbox", .. live], IsOfTheDesk);
        foreach (var person in new[] { ward.Specialist, ward.Adviser, ward.Leader })
        {
            await using var visitor = await town.VisitAsync(person, Device.Desk);
            await visitor.WanderAsync(seen, ["/inbox", "/procedures", .. person == ward.Adviser ? [] : live, .. person == ward.Leader ? ["/one-stop/index"] : Array.Empty<string>()], IsOfTheDesk);
        }

        await FollowAsCitizenAsync(town, ward, seen, live[0]);

        Assert.Empty(Expected.Except(seen));
    }

    private static bool IsOfTheDesk(string link) => Expected.Any(page => link.Split('/', '?')[1] == page.Split('/')[1]);

    /// <summary>A dossier in each hand and state, so that every act is offered to somebody; their addresses.</summary>
    private static async Task<string[]> LiveAsync(Town town, Counter ward)
    {
        var late = await ward.InProcessAsync();
        var returned = await ward.FinishedAsync();
        await ward.ActAsync(ward.Clerk, returned, new HandOver("Nguyễn Thị Bưởi", DeliveryMethod.Desk, "Đã ký sổ"));
        town.Wait(TimeSpan.FromDays(21));
        var received = (await ward.ReceiveAsync(await ward.ProcedureAsync())).Id;
        var asked = await InProcessAsync(ward, new AskOpinion(ward.Neighbour, "Có trùng lịch sự kiện không?", "Đề nghị đồng ý."));
        var papers = await InProcessAsync(ward, new AskSupplement(["Bản vẽ mặt bằng"], "Thiếu bản vẽ."));
        var payment = await InProcessAsync(ward, new ClaimPayment(150_000, "12/TB", "Phí thẩm định"));
        var law = await InProcessAsync(ward, new WaitByLaw("Chờ kết luận thanh tra", "Công văn 5/TTr"));
        var last = await InProcessAsync(ward, new Forward(3, ward.Specialist));
        var finished = await ward.FinishedAsync();
        await ward.DoAsync(ward.Clerk, async (desk, actor) =>
            await desk.SubmitAsync(actor, ward.Dossier(await ward.ProcedureAsync()) with { Channel = DossierChannel.Online }));
        return [.. new[] { papers, late, received, asked, payment, law, last, finished, returned }.Select(id => $"/dossiers/{id}")];
    }

    private static async Task<CaseId> InProcessAsync(Counter ward, DossierVerb verb)
    {
        var id = await ward.InProcessAsync();
        await ward.ActAsync(ward.Specialist, id, verb);
        return id;
    }

    /// <summary>A citizen with an old phone, without script, says what was wrong.</summary>
    private static async Task ReflectAsync(Town town)
    {
        await using var citizen = await town.StrangerAsync(Device.Phone with { HasScript = false });
        await citizen.Page.GotoAsync("/reflect");
        await citizen.Page.Locator("select[name='Input.Desk']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await citizen.ChooseAsync("Về việc", "Giải quyết chậm");
        await citizen.FillAsync("Nội dung phản ánh, kiến nghị", "Hẹn ba lần mà chưa có kết quả.");
        await citizen.PressAsync("Gửi phản ánh");
        await citizen.ShouldSeeAsync("Đang xem xét");
    }

    /// <summary>The citizen types the two codes of the receipt.</summary>
    private static async Task FollowAsCitizenAsync(Town town, Counter ward, HashSet<string> seen, string dossier)
    {
        await using var clerk = await town.VisitAsync(ward.Clerk, Device.Desk);
        await clerk.OpenAsync($"{dossier}/receipt");
        var codes = await Receipt.ReadAsync(clerk);
        await using var citizen = await town.StrangerAsync();
        await citizen.WanderAsync(seen, ["/track"], IsOfTheDesk);
        await Receipt.LookUpAsync(citizen, codes);
        await citizen.ShouldSeeAsync("Bản vẽ mặt bằng");
    }
}
