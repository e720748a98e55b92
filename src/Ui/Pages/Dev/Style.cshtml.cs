using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Hosting;
using NamRo.Kernel.Rules;
using NamRo.Ui.Models;

namespace NamRo.Ui.Pages.Dev;

/// <summary>Every component with invented data, for those who build pages and for looking at the theme. Only in development.</summary>
[AllowAnonymous]
public sealed class StyleModel(IWebHostEnvironment environment) : AppPage
{
    private static readonly DateTime Monday = new(2024, 3, 25, 1, 0, 0, DateTimeKind.Utc);

    [BindProperty]
    public Form Input { get; set; } = new();

    public DateTime Due { get; } = new(2024, 3, 25, 10, 30, 0, DateTimeKind.Utc);

    public IReadOnlyList<Crumb> Crumbs { get; } = [new("Chỉ thị 05/CT-UBND", "#a"), new("Nhóm 2", "#b"), new("Khoản 2.a")];

    public IReadOnlyList<ClearView> Clears { get; } =
    [
        new("person", "Rõ người", "Lê Thu Hà", "Chuyên viên, Phòng Nội vụ"),
        new("work", "Rõ việc", "Dự thảo quyết định", "Khoản 2.a, Chỉ thị 05"),
        new("process", "Rõ quy trình", "Trình ban hành QĐ v3", "bước 3 trên 5"),
        new("responsibility", "Rõ trách nhiệm", "PCT phụ trách nội vụ", "phối hợp: Thanh tra, Văn phòng"),
        new("result", "Rõ hiệu quả", "Quyết định được ký", "số văn bản, ngày ký"),
    ];

    public IReadOnlyList<ClearView> ClearsMissing { get; } =
    [
        new("result", "Rõ hiệu quả", null) { Remedy = "Chọn sản phẩm phải có", RemedyHref = "#result" },
        new("person", "Rõ người", "Phạm Văn Lâm", "Thanh tra viên, Thanh tra quận"),
        new("work", "Rõ việc", "Thanh tra trách nhiệm người đứng đầu", "Khoản 3.1, Chỉ thị 05"),
        new("process", "Rõ quy trình", null) { OverrideReason = "việc đột xuất, chưa có quy trình" },
        new("responsibility", "Rõ trách nhiệm", "Chánh Thanh tra quận", "phối hợp: Phòng Nội vụ"),
    ];

    public IReadOnlyList<LedgerSpan> Ledger { get; } =
    [
        new("Phòng Nội vụ · Lê Thu Hà", LedgerKind.Working, 810),
        new("Thanh tra quận", LedgerKind.Waiting, 1920, "hạn trả lời 2 ngày, chậm 2 ngày"),
        new("Chờ hướng dẫn của Thành phố", LedgerKind.Pause, 420),
        new("Phòng Nội vụ · Lê Thu Hà", LedgerKind.Working, 1290) { IsCurrent = true },
    ];

    public IReadOnlyList<TimelineEntry> History { get; } =
    [
        new(Monday.AddHours(26).AddMinutes(12), "Phạm Văn Lâm", "Thanh tra quận trả lời ý kiến") { Warning = "chậm 2 ngày", Note = "Đề nghị bổ sung thành phần đoàn.", Tone = StatusTone.Overdue },
        new(Monday, "Hệ thống", "Nhắc lần 1 tới Thanh tra quận"),
        new(Monday.AddDays(-5).AddHours(6.5), "Lê Thu Hà", "Xin ý kiến Thanh tra quận, hạn 22/3/2024"),
        new(Monday.AddDays(-12).AddHours(1), "Trần Minh An thay Vũ Đức Thịnh", "Tiếp nhận, phân công"),
    ];

    public IReadOnlyList<Unit> Units { get; } =
    [
        new("Phòng Nội vụ", 142, [new(StatusTone.DoneInTime, 119), new(StatusTone.DoneLate, 6), new(StatusTone.Running, 16), new(StatusTone.Overdue, 1)], 1, 0.4m, 2m),
        new("Thanh tra quận", 61, [new(StatusTone.DoneInTime, 37), new(StatusTone.DoneLate, 9), new(StatusTone.Running, 8), new(StatusTone.Overdue, 7)], 7, 3.6m, 0.2m),
        new("UBND phường An Lạc", 1088, [new(StatusTone.DoneInTime, 860), new(StatusTone.DoneLate, 65), new(StatusTone.Running, 150), new(StatusTone.Paused, 13)], 0, 0.9m, 0.7m),
    ];

    public IReadOnlyList<string> Months { get; } = ["8/23", "9/23", "10/23", "11/23", "12/23", "1/24", "2/24", "3/24", "4/24", "5/24", "6/24", "7/24"];

    public IReadOnlyList<TrendSeries> Work { get; } =
    [
        new("Giao trong tháng", [96, 121, 118, 130, 152, 98, 64, 141, 133, 128, 160, 159], StatusTone.Running) { Bars = true },
        new("Xong trong tháng", [40, 88, 112, 119, 158, 101, 70, 118, 130, 126, 149, 161], StatusTone.DoneInTime) { Bars = true },
        new("Quá hạn cuối tháng", [12, 18, 31, 30, 22, 26, 34, 29, 27, 25, 31, 28], StatusTone.Overdue),
    ];

    public IReadOnlyList<TrendSeries> Rates { get; } =
    [
        new("Toàn quận", [84.2m, 86m, 88.1m, 89.4m, 90m, 90.2m, null, 91.3m, 91.5m, 91.8m, 92.6m, 93.3m], StatusTone.DoneInTime),
        new("Phòng Nội vụ", [90m, 91m, 92.5m, 93m, 95.1m, 94m, 93.9m, 95m, 95.2m, 95.2m, 95.1m, 95.2m], StatusTone.Running),
    ];

    public IReadOnlyList<SelectListItem> Reasons { get; } = [new("Chờ cơ quan khác trả lời", "wait"), new("Bổ sung hồ sơ", "papers"), new("Thiên tai", "disaster")];

    public override Task<IActionResult?> LoadAsync() => Task.FromResult<IActionResult?>(environment.IsDevelopment() ? null : NotFound());

    public IActionResult OnPost()
    {
        Rule.Require(Input.Day is null || Input.Day.Value.Year >= 2020, "dev.style.old", $"Ngày {Input.Day} quá cũ.", nameof(Form.Day));
        Flash($"Đã ghi: {Input.Reason}");
        return RedirectToPage();
    }

    public sealed record Form
    {
        [Display(Name = "Lý do xin gia hạn"), Required, StringLength(500)]
        public string? Reason { get; init; }

        [Display(Name = "Loại lý do"), Required]
        public string? Kind { get; init; }

        [Display(Name = "Hạn mới")]
        public DateOnly? Day { get; init; }

        [Display(Name = "Người nhận phụ"), StringLength(80)]
        public string? Copy { get; init; }

        [Display(Name = "Báo cho đơn vị phối hợp")]
        public bool Notify { get; init; }
    }

    public sealed record Unit(string Name, int Given, IReadOnlyList<StackPart> Parts, int Overdue, decimal OwnDelay, decimal WaitDelay);
}
