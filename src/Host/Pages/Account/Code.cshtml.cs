using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NamRo.Host.SignIn;
using NamRo.Kernel.Rules;
using NamRo.Ui;

namespace NamRo.Host.Pages.Account;

/// <summary>The second step of signing in: a code of the app, or one of the recovery codes.</summary>
[AllowAnonymous]
internal sealed class CodeModel(CodeSignIn codes) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public override async Task<IActionResult?> LoadAsync() => await codes.IsWaitingAsync() ? null : RedirectToPage("/Account/SignIn");

    public async Task<IActionResult> OnPostAsync()
    {
        Rule.Require(await codes.TryAsync(Input.Code), "sign-in.code", $"Mã không đúng, đã dùng hoặc đã hết hạn. Hãy chờ mã mới rồi thử lại.");
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "~/");
    }

    internal sealed class Form
    {
        [Required, StringLength(40), Display(Name = "Mã xác thực")]
        public string Code { get; set; } = "";
    }
}
