using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NamRo.Host.SignIn;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.Ui;

namespace NamRo.Host.Pages.Account;

/// <summary>Keys by which programs act for the owner. Nobody grants what they lack: only actions of one's own posts can be chosen.</summary>
[Authorize]
internal sealed class KeysModel(AppDb db, AccountSecrets secrets, AccessPolicy policy, Authoriser authoriser, TimeProvider time) : AppPage
{
    private const int DefaultDays = 90;

    private Kernel.Identity.Account account = null!;

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<ApiKey> Keys { get; private set; } = [];

    public IReadOnlyList<string> Scopes { get; private set; } = [];

    /// <summary>Shown once, right after creating.</summary>
    public string? Secret { get; private set; }

    public override async Task<IActionResult?> LoadAsync()
    {
        account = await secrets.OwnAsync(User);
        Keys = await db.Set<ApiKey>().Where(k => k.Account == account.Id).OrderByDescending(k => k.CreatedAt).ToListAsync(Cancellation);
        Scopes = [.. policy.Actions.Where(a => authoriser.MayEver(Actor, a)).Order(StringComparer.Ordinal)];
        Input.Until ??= time.Today().AddDays(DefaultDays);
        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Rule.Require(
            Input.Scopes.All(Scopes.Contains) && Input.Scopes.Distinct().Count() == Input.Scopes.Count,
            "key.scope", $"Có quyền không thuộc chức vụ của bạn. Hãy chọn lại.", nameof(Form.Scopes));
        var ends = OfficeClock.ToUtc(Input.Until!.Value.AddDays(1), TimeOnly.MinValue);
        var (key, secret) = ApiKey.Create(account, PlainText.Clean(Input.Name), Input.Scopes, time.UtcNow(), ends);
        db.Add(key);
        await secrets.RecordAsync(Actor, account, new AccountKeyCreated(key.Id, key.Name, Input.Scopes, key.ExpiresAt));
        Secret = secret;
        Keys = [key, .. Keys];
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id)
    {
        var key = Keys.FirstOrDefault(k => k.Id == id) ?? throw new NotFoundException("key");
        key.Revoke(time.UtcNow());
        await secrets.RecordAsync(Actor, account, new AccountKeyRevoked(key.Id, key.Name));
        Flash($"Đã thu hồi khóa {key.Name}.");
        return RedirectToPage();
    }

    internal sealed class Form
    {
        [Required, LineText(80), Display(Name = "Tên khóa")]
        public string Name { get; set; } = "";

        [Required, Display(Name = "Dùng đến hết ngày")]
        public DateOnly? Until { get; set; }

        public List<string> Scopes { get; set; } = [];
    }
}
