using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using NamRo.OneStop;
using NamRo.Testing;

namespace NamRo.Browser.Tests.Journeys;

/// <summary>A citizen's dossier goes from the counter to the result.</summary>
public sealed class DossierJourneys(Chromium browser)
{
    /// <summary>Milliseconds per key of somebody who types well: eight keys in a second.</summary>
    private const float KeyTime = 125;

    private const string Name = "Cấp phép dựng rạp trên vỉa hè";
    private const string Citizen = "Nguyễn Thị Bưởi";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    [Fact]
    public async Task A_known_procedure_is_taken_in_by_keyboard_alone_in_under_forty_seconds()
    {
        await using var town = await Town.OpenAsync(browser);
        var ward = await Counter.OpenAsync(town.App);
        var procedure = await ProcedureAsync(ward);
        await using var clerk = await town.VisitAsync(ward.Clerk, Device.Desk);
        await clerk.OpenAsync("/dossiers");

        var watch = Stopwatch.StartNew();
        await clerk.PressKeyAsync("n", KeyTime);
        await clerk.ShouldStandAtAsync("Thủ tục");
        await clerk.TypeAsync("dung rap", KeyTime);
        await clerk.PressKeyAsync("Enter", KeyTime);
        await clerk.ShouldStandAtAsync("Số định danh hoặc điện thoại của người nộp");
        await clerk.ReloadAsync();
        await clerk.ShouldStandAtAsync("Số định danh hoặc điện thoại của người nộp");
        await clerk.TypeAsync("001185000123", KeyTime);
        await clerk.PressKeyAsync("Enter", KeyTime);
        await clerk.ShouldStandAtAsync("Họ tên hoặc tên tổ chức");
        await clerk.TypeAsync(Citizen, KeyTime);
        await clerk.TabToAsync("Điện thoại", KeyTime);
        await clerk.TypeAsync("0912345678", KeyTime);
        await clerk.TabToAsync("Đã kiểm tra, đủ các giấy tờ bắt buộc", KeyTime);
        await clerk.PressKeyAsync("Space", KeyTime);
        await clerk.PressKeyAsync("Enter");
        await clerk.PressKeyAsync("Enter");
        await clerk.ShouldSeeAsync("Đã tiếp nhận hồ sơ");
        watch.Stop();
        await clerk.ReloadAsync();

        Assert.True(watch.Elapsed < Longest, $"The intake took {watch.Elapsed.TotalSeconds:0.0} s.");
        await OnlyOneIsReceivedAsync(ward, procedure);
    }

    /// <summary>Without script nothing holds back the second press: the form's ticket does.</summary>
    [Fact]
    public async Task Without_script_a_dossier_is_taken_in_once_however_often_the_button_is_pressed_and_the_citizen_follows_it()
    {
        await using var town = await Town.OpenAsync(browser);
        var ward = await Counter.OpenAsync(town.App);
        var procedure = await ProcedureAsync(ward);
        await using var clerk = await town.VisitAsync(ward.Clerk, Device.Plain);

        await clerk.OpenAsync("/dossiers");
        await clerk.FollowAsync("Tiếp nhận hồ sơ");
        await clerk.FillAsync("Thủ tục", "dung rap");
        await clerk.PressAsync("Tìm thủ tục");
        await clerk.FillAsync("Họ tên hoặc tên tổ chức", Citizen);
        await clerk.FillAsync("Điện thoại", "0912345678");
        await clerk.TickAsync("Đã kiểm tra, đủ các giấy tờ bắt buộc");
        await clerk.PressTwiceAsync("Tiếp nhận và in giấy hẹn");
        await clerk.ShouldSeeAsync("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ");
        var codes = await Receipt.ReadAsync(clerk);
        await OnlyOneIsReceivedAsync(ward, procedure);

        await using var citizen = await town.StrangerAsync(Device.Plain);
        await Receipt.LookUpAsync(citizen, codes);
        await citizen.ShouldSeeAsync(Name);
        await citizen.ShouldSeeAsync("Hẹn trả kết quả");
        await citizen.ShouldNotSeeAsync(Citizen);
    }

    [Fact]
    public async Task A_day_at_the_counter_goes_from_the_clerk_to_the_specialist_the_head_and_back_while_the_citizen_follows_on_a_phone()
    {
        await using var town = await Town.OpenAsync(browser);
        var ward = await Counter.OpenAsync(town.App);
        await ProcedureAsync(ward);
        await using var clerk = await town.VisitAsync(ward.Clerk, Device.Desk);
        await using var specialist = await town.VisitAsync(ward.Specialist, Device.Desk);
        await using var citizen = await town.StrangerAsync(Device.Phone);

        await TakeInAsync(clerk);
        var codes = await Receipt.ReadAsync(clerk);
        await clerk.FollowAsync("Mở hồ sơ");
        await ForwardAsync(clerk, "Lê Thu Hà, Chức vụ, Phòng Kinh tế - Hạ tầng");
        await Receipt.LookUpAsync(citizen, codes);
        await citizen.ShouldSeeAsync("Phòng Kinh tế - Hạ tầng");

        await AskForPapersAsync(specialist);
        await Receipt.LookUpAsync(citizen, codes);
        await citizen.ShouldSeeAsync("Bạn cần làm");
        await citizen.ShouldSeeAsync("Bản vẽ mặt bằng");
        await TakePapersAsync(clerk, codes.Code);

        await specialist.OpenAsync("/inbox");
        await specialist.FollowAsync(Name);
        await ForwardAsync(specialist, "Phạm Thị Hòa, Chức vụ, Phòng Kinh tế - Hạ tầng");
        await SignAsync(town, ward);
        await Receipt.LookUpAsync(citizen, codes);
        await citizen.ShouldSeeAsync("Đã có kết quả.");

        await HandOverAsync(clerk, codes.Code);
        await clerk.ShouldSeeAsync("Đã trả kết quả, đúng hạn");
        await Receipt.LookUpAsync(citizen, codes);
        await citizen.ShouldNotSeeAsync("Đã có kết quả.");
    }

    private static Task<string> ProcedureAsync(Counter ward) => ward.ProcedureAsync(p => p with
    {
        Name = Name, Components = [new("Đơn đề nghị", ComponentKind.Form), new("Bản vẽ vị trí dựng rạp"), new("Giấy ủy quyền", Condition: "khi nộp thay")],
    });

    /// <summary>One dossier of the procedure, and the next gets the next number of the book.</summary>
    private static async Task OnlyOneIsReceivedAsync(Counter ward, string procedure)
    {
        var made = await ward.DoAsync(ward.Clerk, (desk, actor) => desk.Visible(actor).Where(r => r.ProcedureCode == procedure).ToListAsync());
        var next = await ward.ReceiveAsync(procedure, d => d with { Parts = [new(0, "Đơn đề nghị"), new(1, "Bản vẽ vị trí dựng rạp")] });

        var line = (await ward.ViewAsync(Assert.Single(made).Id)).Book.Line;
        Assert.Equal(line + 1, (await ward.ViewAsync(next.Id)).Book.Line);
    }

    private static async Task TakeInAsync(Visitor clerk)
    {
        await clerk.OpenAsync("/dossiers");
        await clerk.FollowMenuAsync("Tiếp nhận hồ sơ");
        await clerk.FillAsync("Thủ tục", "dung rap");
        await clerk.PressAsync("Tìm thủ tục");
        await clerk.FillAsync("Họ tên hoặc tên tổ chức", Citizen);
        await clerk.FillAsync("Số định danh", "001185000123");
        await clerk.TickAsync("Đã kiểm tra, đủ các giấy tờ bắt buộc");
        await clerk.PressAsync("Tiếp nhận và in giấy hẹn");
        await clerk.ShouldSeeAsync("Đã tiếp nhận hồ sơ");
    }

    private static async Task ForwardAsync(Visitor visitor, string hand)
    {
        await visitor.FollowAsync("Chuyển bước sau");
        await visitor.ChooseAsync("Người nhận hồ sơ", hand);
        await visitor.PressAsync("Chuyển bước sau");
        await visitor.ShouldSeeAsync("đã chuyển bước");
    }

    private static async Task AskForPapersAsync(Visitor specialist)
    {
        await specialist.OpenAsync("/inbox");
        await specialist.FollowAsync(Name);
        await specialist.FollowAsync("Yêu cầu bổ sung giấy tờ");
        await specialist.FillAsync("Cần bổ sung, mỗi dòng một nội dung", "Bản vẽ mặt bằng");
        await specialist.FillAsync("Lý do", "Bản vẽ đã nộp thiếu kích thước.");
        await specialist.PressAsync("Yêu cầu bổ sung giấy tờ");
        await specialist.ShouldSeeAsync("Chờ bổ sung giấy tờ");
    }

    private static async Task TakePapersAsync(Visitor clerk, string code)
    {
        await FindAsync(clerk, code);
        await clerk.FollowAsync("Ghi nhận giấy tờ bổ sung");
        await clerk.FillAsync("Giấy tờ vừa nhận, mỗi dòng một loại", "Bản vẽ mặt bằng");
        await clerk.PressAsync("Ghi nhận giấy tờ bổ sung");
        await clerk.ShouldSeeAsync("Đang giải quyết");
    }

    private static async Task SignAsync(Town town, Counter ward)
    {
        await using var head = await town.VisitAsync(ward.Head, Device.Desk);
        await head.OpenAsync("/inbox");
        await head.FollowAsync(Name);
        await head.FollowAsync("Ghi kết quả, kết thúc giải quyết");
        await head.FillAsync("Kết quả", "Cấp giấy phép dựng rạp.");
        await head.FillAsync("Số, ký hiệu văn bản kết quả", "12/GP-UBND");
        await head.PressAsync("Ghi kết quả, kết thúc giải quyết");
        await head.ShouldSeeAsync("Đã giải quyết xong, đúng hạn");
    }

    private static async Task HandOverAsync(Visitor clerk, string code)
    {
        await FindAsync(clerk, code);
        await clerk.FollowAsync("Trả kết quả");
        await clerk.FillAsync("Người nhận", Citizen);
        await clerk.FillAsync("Bằng chứng đã nhận", "Đã ký sổ trả kết quả");
        await clerk.PressAsync("Trả kết quả");
    }

    /// <summary>The citizen is at the counter with the receipt, and the clerk finds the dossier by its code.</summary>
    private static async Task FindAsync(Visitor clerk, string code)
    {
        await clerk.OpenAsync("/dossiers");
        await clerk.FollowAsync("Danh sách hồ sơ");
        await clerk.FillAsync("Mã, tên người nộp hoặc thủ tục", code);
        await clerk.PressAsync("Lọc");
    }
}
