using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Ui;

namespace NamRo.Host.Pages.Accounts;

/// <summary>People by name and how each gets in; also those who have no account yet.</summary>
[Permission("account.manage")]
internal sealed class IndexModel(AppDb db, IOrganisation organisation, TimeProvider time) : AppPage
{
    public const int Most = 50;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public bool IsCut { get; private set; }

    public override async Task<IActionResult?> LoadAsync()
    {
        var people = Found().Take(Most + 1).ToList();
        IsCut = people.Count > Most;
        var ids = people.Select(p => p.Id).ToList();
        var accounts = await db.Users.AsNoTracking().Where(a => ids.Contains(a.Person)).ToListAsync(Cancellation);
        Rows = [.. people.Take(Most).Select(p => RowOf(p, accounts.Find(a => a.Person == p.Id)))];
        return null;
    }

    private IEnumerable<PersonInfo> Found()
    {
        var wanted = VietnameseText.Fold(Query);
        return organisation.Map.People
            .Where(p => wanted.Length == 0 || VietnameseText.Fold(p.Name).Contains(wanted, StringComparison.Ordinal) || VietnameseText.Fold(p.Code) == wanted)
            .OrderBy(p => VietnameseText.Fold(p.Name), StringComparer.Ordinal).ThenBy(p => p.Code, StringComparer.Ordinal);
    }

    private Row RowOf(PersonInfo person, Kernel.Identity.Account? account)
    {
        var today = time.Today();
        var posts = organisation.Map.PostsOf(person.Id, today).Select(p => $"{p.Post.Title}, {organisation.Map.Unit(p.Post.Unit, today)?.ShortName}");
        return new Row(person.Id, person.Name, string.Join("; ", posts), account?.UserName ?? "", StateOf(account));
    }

    private static string StateOf(Kernel.Identity.Account? account) => account switch
    {
        null => Texts.Key("Chưa có tài khoản"),
        { LockedAt: not null } => Texts.Key("Đã khóa"),
        { TemporaryPasswordUntil: not null } => Texts.Key("Chờ đặt mật khẩu"),
        _ => Texts.Key("Đang dùng"),
    };

    internal sealed record Row(PersonId Person, string Name, string Post, string UserName, string State);
}
