using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using NamRo.Host.SignIn;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Ui;

namespace NamRo.Host.Pages.Account;

/// <summary>Everything about one's own way in, and what one's posts allow today.</summary>
[Authorize]
internal sealed class IndexModel(AccountSecrets secrets, UserManager<Kernel.Identity.Account> users) : AppPage
{
    public string UserName { get; private set; } = "";

    public bool HasCodes { get; private set; }

    public int RecoveryCodesLeft { get; private set; }

    public int Passkeys { get; private set; }

    public IEnumerable<string> Roles => Actor.Grants.Where(g => g.Holder == Actor.Person).Select(g => NameOf(g.Role)).Distinct();

    public override async Task<IActionResult?> LoadAsync()
    {
        var account = await secrets.OwnAsync(User);
        UserName = account.UserName ?? "";
        HasCodes = account.TwoFactorEnabled;
        RecoveryCodesLeft = await users.CountRecoveryCodesAsync(account);
        Passkeys = (await users.GetPasskeysAsync(account)).Count;
        return null;
    }

    private static string NameOf(Role role) => role switch
    {
        Role.Leader => Texts.Key("Lãnh đạo"),
        Role.OfficeClerk => Texts.Key("Văn phòng"),
        Role.UnitHead => Texts.Key("Thủ trưởng đơn vị"),
        Role.Officer => Texts.Key("Cán bộ, công chức thực hiện"),
        Role.CounterClerk => Texts.Key("Công chức một cửa"),
        Role.Administrator => Texts.Key("Quản trị hệ thống"),
        _ => throw new InvalidOperationException($"Role {role} has no name."),
    };
}
