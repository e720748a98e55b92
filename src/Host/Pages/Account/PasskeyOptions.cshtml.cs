using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.Ui;

namespace NamRo.Host.Pages.Account;

/// <summary>Challenges for the browser's ceremony, fetched by the page's script with the form's antiforgery token.</summary>
[AllowAnonymous]
internal sealed class PasskeyOptionsModel(SignInManager<Kernel.Identity.Account> signIn, IActorAccessor accessor) : AppPage
{
    public IActionResult OnGet() => NotFound();

    /// <summary>To sign in with whatever passkey of ours the device holds; tells nothing about accounts.</summary>
    public async Task<IActionResult> OnPostGetAsync() => Json(await signIn.MakePasskeyRequestOptionsAsync(null));

    /// <summary>To add a passkey to the signed-in account.</summary>
    public async Task<IActionResult> OnPostCreateAsync()
    {
        if (accessor.Current is not { } actor || await signIn.UserManager.GetUserAsync(User) is not { } account)
        {
            return NotFound();
        }

        return Json(await signIn.MakePasskeyCreationOptionsAsync(
            new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.UserName ?? "", DisplayName = actor.Name }));
    }

    private ContentResult Json(string options) => Content(options, "application/json");
}
