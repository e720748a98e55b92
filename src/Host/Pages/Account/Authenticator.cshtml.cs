using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NamRo.Host.SignIn;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Papers.Qr;
using NamRo.Kernel.Rules;
using NamRo.Ui;

namespace NamRo.Host.Pages.Account;

/// <summary>Turns one-time codes of an authenticator app on and off. The secret counts only once a code has proved that the app has it.</summary>
[Authorize]
internal sealed class AuthenticatorModel(AccountSecrets secrets, UserManager<Kernel.Identity.Account> users, SignInManager<Kernel.Identity.Account> signIn) : AppPage
{
    private const int RecoveryCodeCount = 10;

    private Kernel.Identity.Account account = null!;

    [BindProperty, Required, StringLength(10), Display(Name = "Mã xác thực")]
    public string Code { get; set; } = "";

    public bool IsOn => account.TwoFactorEnabled;

    public string Secret { get; private set; } = "";

    public QrDrawing Qr { get; private set; } = QrDrawing.Empty;

    /// <summary>Shown once, right after turning on.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public override async Task<IActionResult?> LoadAsync()
    {
        account = await secrets.OwnAsync(User);
        if (!IsOn)
        {
            Secret = await SecretAsync();
            Qr = QrDrawing.Of($"otpauth://totp/NamRo:{Uri.EscapeDataString(account.UserName ?? "")}?secret={Secret}&issuer=NamRo&digits=6");
        }

        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Rule.Require(!IsOn, "account.codes.on", $"Mã xác thực đã bật từ trước.");
        await RequireCodeAsync();
        account.Raise(new AccountCodesOn(), Actor, HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        await users.SetTwoFactorEnabledAsync(account, true);
        RecoveryCodes = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodeCount) ?? []];
        await signIn.RefreshSignInAsync(account);
        return Page();
    }

    public async Task<IActionResult> OnPostOffAsync()
    {
        Rule.Require(IsOn, "account.codes.off", $"Mã xác thực chưa bật.");
        await RequireCodeAsync();
        account.Raise(new AccountCodesOff(), Actor, HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        await users.SetTwoFactorEnabledAsync(account, false);
        await users.ResetAuthenticatorKeyAsync(account);
        await signIn.RefreshSignInAsync(account);
        Flash($"Đã tắt mã xác thực.");
        return RedirectToPage("/Account/Index");
    }

    private async Task<string> SecretAsync()
    {
        if (await users.GetAuthenticatorKeyAsync(account) is not { Length: > 0 })
        {
            await users.ResetAuthenticatorKeyAsync(account);
            await signIn.RefreshSignInAsync(account);
        }

        return await users.GetAuthenticatorKeyAsync(account) ?? "";
    }

    private async Task RequireCodeAsync() => Rule.Require(
        await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, Code.Trim()),
        "account.code",
        $"Mã không đúng. Hãy kiểm tra giờ của điện thoại và nhập mã đang hiện.",
        nameof(Code));
}
