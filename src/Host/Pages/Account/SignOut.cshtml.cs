using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NamRo.Ui;

namespace NamRo.Host.Pages.Account;

/// <summary>Ends this session; also for people without a post, so it asks for no permission.</summary>
[AllowAnonymous]
internal sealed class SignOutModel(SignInManager<Kernel.Identity.Account> signIn) : AppPage
{
    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return RedirectToPage("/Account/SignIn");
    }
}
