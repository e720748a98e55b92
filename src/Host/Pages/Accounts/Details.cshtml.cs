using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NamRo.Host.SignIn;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Ui;

namespace NamRo.Host.Pages.Accounts;

/// <summary>One person's way in: made, reset, shut and opened by an administrator, who never learns a password its owner chose.</summary>
[Permission("account.manage")]
internal sealed class DetailsModel(
    AppDb db, IOrganisation organisation, AccountSecrets secrets, UserManager<Kernel.Identity.Account> users, TimeProvider time) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public PersonId Id { get; set; }

    [BindProperty, LoginName, Display(Name = "Tên đăng nhập")]
    public string? UserName { get; set; }

    public string Name { get; private set; } = "";

    public Kernel.Identity.Account? Account { get; private set; }

    /// <summary>Shown once, right after it was made.</summary>
    public string? Password { get; private set; }

    private Kernel.Identity.Account Existing => Account ?? throw new NotFoundException("account");

    public override async Task<IActionResult?> LoadAsync()
    {
        Name = (organisation.Map.Person(Id) ?? throw new NotFoundException("person")).Name;
        Account = await db.Users.SingleOrDefaultAsync(a => a.Person == Id, Cancellation);
        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Rule.Require(Account is null, "account.exists", $"{Name} đã có tài khoản {Account?.UserName ?? ""}.");
        Rule.Require(!string.IsNullOrEmpty(UserName), "account.name", $"Chưa nhập tên đăng nhập.", nameof(UserName));
        (Account, Password) = await secrets.OpenAsync(Actor, UserName.ToLowerInvariant(), Id);
        return Page();
    }

    public async Task<IActionResult> OnPostResetAsync()
    {
        Password = await secrets.ResetAsync(Actor, Existing);
        return Page();
    }

    public async Task<IActionResult> OnPostCodesOffAsync()
    {
        Existing.Raise(new AccountCodesOff(), Actor, time.UtcNow());
        await users.SetTwoFactorEnabledAsync(Existing, false);
        await users.ResetAuthenticatorKeyAsync(Existing);
        Flash($"Đã tắt mã xác thực của {Name}.");
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostLockAsync()
    {
        Existing.Lock(Actor, time.UtcNow());
        await db.SaveChangesAsync(Cancellation);
        Flash($"Đã khóa tài khoản của {Name}.");
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostUnlockAsync()
    {
        Existing.Unlock(Actor, time.UtcNow());
        await db.SaveChangesAsync(Cancellation);
        Flash($"Đã mở khóa tài khoản của {Name}.");
        return RedirectToPage(new { Id });
    }
}
