using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NamRo.Host.Demo;
using NamRo.Host.SignIn;
using NamRo.Kernel.Rules;
using NamRo.Ui;

namespace NamRo.Host.Pages.Account;

/// <summary>By password, by passkey, or with one click on an account of the demo.</summary>
[AllowAnonymous]
internal sealed class SignInModel(
    PasswordSignIn passwords, SignInManager<Kernel.Identity.Account> signIn, SignInLimiter limiter, DemoRunner demo, FirstRunGate firstRun) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<DemoAccount> Demo { get; private set; } = [];

    public override async Task<IActionResult?> LoadAsync()
    {
        Demo = await demo.AccountsAsync(Cancellation);
        return await firstRun.IsOpenAsync(Cancellation) ? RedirectToPage("/FirstRun") : null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!limiter.MayTry(HttpContext.Connection.RemoteIpAddress, Input.UserName))
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        var answer = await passwords.TryAsync(Input.UserName.Trim(), Input.Password);
        Rule.Require(
            answer != PasswordAnswer.Refused,
            "sign-in.refused",
            $"Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đang tạm khóa. Hãy thử lại sau 15 phút hoặc nhờ quản trị viên đặt lại.");
        return answer == PasswordAnswer.NeedsCode ? RedirectToPage("/Account/Code", new { ReturnUrl }) : GoOn();
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential)
    {
        Rule.Require(
            await PasskeyOpensAsync(credential), "sign-in.passkey", $"Khóa của thiết bị không được chấp nhận. Hãy thử lại hoặc dùng mật khẩu.");
        return GoOn();
    }

    public async Task<IActionResult> OnPostDemoAsync(string? userName)
    {
        var account = await signIn.UserManager.FindByNameAsync(userName ?? "");
        if (account is not { IsDemo: true } || !await signIn.CanSignInAsync(account))
        {
            return NotFound();
        }

        await signIn.SignInAsync(account, isPersistent: false);
        return GoOn();
    }

    /// <summary>What is no credential at all is refused like a wrong one; the framework throws for it.</summary>
    private async Task<bool> PasskeyOpensAsync(string? credential)
    {
        try
        {
            return (await signIn.PasskeySignInAsync(credential ?? "")).Succeeded;
        }
        catch (Exception e) when (e is JsonException or PasskeyException or InvalidOperationException)
        {
            return false;
        }
    }

    private LocalRedirectResult GoOn() => LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "~/");

    internal sealed class Form
    {
        [Required, StringLength(64), Display(Name = "Tên đăng nhập")]
        public string UserName { get; set; } = "";

        [Required, StringLength(200), Display(Name = "Mật khẩu")]
        public string Password { get; set; } = "";
    }
}
