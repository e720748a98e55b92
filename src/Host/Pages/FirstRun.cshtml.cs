using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Host.SignIn;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Organisation;
using NamRo.Ui;

namespace NamRo.Host.Pages;

/// <summary>An empty installation gets its first unit and administrator. Gone as soon as an account exists.</summary>
[AllowAnonymous]
internal sealed class FirstRunModel(FirstRunGate gate, FirstRun firstRun, SignInLimiter limiter) : AppPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IEnumerable<SelectListItem> Systems =>
    [
        new(T["Nhà nước"], nameof(UnitSystem.State)),
        new(T["Đảng"], nameof(UnitSystem.Party)),
        new(T["Mặt trận"], nameof(UnitSystem.Front)),
        new(T["Đoàn thể"], nameof(UnitSystem.MassOrganisation)),
    ];

    public override async Task<IActionResult?> LoadAsync() => await gate.IsOpenAsync(Cancellation) ? null : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!limiter.MayTry(HttpContext.Connection.RemoteIpAddress, "first-run"))
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        Rule.Require(
            gate.Accepts(Input.Code), "first-run.code", $"Mã không đúng. Mã in trên màn hình máy chủ, mỗi lần khởi động một mã mới.", nameof(Form.Code));
        await firstRun.CreateAsync(Input, Cancellation);
        Flash($"Đã tạo tài khoản quản trị. Tiếp theo: nhập đơn vị, người và chức vụ trong mục Tổ chức.");
        return LocalRedirect("~/");
    }

    internal sealed class Form
    {
        [Required, StringLength(40), Display(Name = "Mã dùng một lần")]
        public string Code { get; set; } = "";

        [Required, LineText(200), Display(Name = "Tên đơn vị")]
        public string UnitName { get; set; } = "";

        [Required, LineText(20), Display(Name = "Mã đơn vị")]
        public string UnitCode { get; set; } = "";

        [Required, Display(Name = "Thuộc hệ thống")]
        public UnitSystem System { get; set; } = UnitSystem.State;

        [Required, PersonName, Display(Name = "Họ và tên của bạn")]
        public string PersonName { get; set; } = "";

        [Required, LoginName, Display(Name = "Tên đăng nhập")]
        public string UserName { get; set; } = "";

        [Required, StringLength(200), Display(Name = "Mật khẩu")]
        public string Password { get; set; } = "";

        [Required, Compare(nameof(Password)), Display(Name = "Nhập lại mật khẩu")]
        public string Repeated { get; set; } = "";
    }
}
