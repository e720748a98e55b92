using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NamRo.Host.SignIn;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Ui;

namespace NamRo.Host.Pages.Account;

/// <summary>Adds and removes passkeys of the signed-in account. The ceremony itself is the browser's.</summary>
[Authorize]
internal sealed class PasskeysModel(
    AccountSecrets secrets, UserManager<Kernel.Identity.Account> users, SignInManager<Kernel.Identity.Account> signIn) : AppPage
{
    private const int Most = 10;

    private Kernel.Identity.Account account = null!;

    [BindProperty, Required, LineText(60), Display(Name = "Tên khóa")]
    public string Name { get; set; } = "";

    public IList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public override async Task<IActionResult?> LoadAsync()
    {
        account = await secrets.OwnAsync(User);
        Passkeys = await users.GetPasskeysAsync(account);
        return null;
    }

    public async Task<IActionResult> OnPostAsync(string? credential)
    {
        Rule.Require(Passkeys.Count < Most, "account.passkey.many", $"Mỗi tài khoản dùng tối đa {Most} khóa. Hãy bỏ bớt khóa cũ.");
        var attested = await signIn.PerformPasskeyAttestationAsync(credential ?? "");
        Rule.Require(attested.Succeeded, "account.passkey.refused", $"Khóa của thiết bị không được chấp nhận. Hãy thử thêm lại.");
        attested.Passkey.Name = PlainText.Clean(Name);
        await users.AddOrUpdatePasskeyAsync(account, attested.Passkey);
        await secrets.RecordAsync(Actor, account, new AccountPasskeyAdded(attested.Passkey.Name));
        Flash($"Đã thêm khóa {attested.Passkey.Name}.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? id)
    {
        var passkey = Passkeys.FirstOrDefault(p => Convert.ToHexString(p.CredentialId) == id) ?? throw new NotFoundException("passkey");
        await users.RemovePasskeyAsync(account, passkey.CredentialId);
        await secrets.RecordAsync(Actor, account, new AccountPasskeyRemoved(passkey.Name ?? ""));
        Flash($"Đã bỏ khóa {passkey.Name ?? ""}.");
        return RedirectToPage();
    }
}
