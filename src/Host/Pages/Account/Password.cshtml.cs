using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NamRo.Host.SignIn;
using NamRo.Ui;

namespace NamRo.Host.Pages.Account;

[Authorize]
internal sealed class PasswordModel(AccountSecrets secrets) : AppPage
{
    private Kernel.Identity.Account account = null!;

    [BindProperty]
    public Form Input { get; set; } = new();

    public bool IsTemporary => account.TemporaryPasswordUntil is not null;

    public override async Task<IActionResult?> LoadAsync()
    {
        account = await secrets.OwnAsync(User);
        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await secrets.ChangeAsync(Actor, account, Input.Present, Input.Chosen);
        Flash($"Đã đổi mật khẩu.");
        return RedirectToPage("/Account/Index");
    }

    internal sealed class Form
    {
        [Required, StringLength(200), Display(Name = "Mật khẩu hiện nay")]
        public string Present { get; set; } = "";

        [Required, StringLength(200), Display(Name = "Mật khẩu mới")]
        public string Chosen { get; set; } = "";

        [Required, Compare(nameof(Chosen)), Display(Name = "Nhập lại mật khẩu mới")]
        public string Repeated { get; set; } = "";
    }
}
