using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NamRo.Host.Pages;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Host.SignIn;

/// <summary>Makes the first unit, person, seat and account, all or nothing, and signs the administrator in.</summary>
internal sealed class FirstRun(
    AppDb db, IOrganisationEditor editor, AccountSecrets secrets, SignInManager<Account> signIn, TimeProvider time)
{
    private const string FirstPersonCode = "QT01";
    private const string FirstPostCode = "QT01";
    private const int AfterTheHead = 90;

    public async Task CreateAsync(FirstRunModel.Form form, CancellationToken cancellation)
    {
        // Both databases let one writer through; the second finds an account and is refused.
        await using var transaction = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.Serializable, cancellation);
        Rule.Require(!await db.Users.AnyAsync(cancellation), "first-run.closed", $"Đã có tài khoản quản trị. Hãy đăng nhập.");
        var person = await RecordAsync(form, cancellation);
        var account = await secrets.OpenAsync(Actor.System, form.UserName, person, form.Password);
        await transaction.CommitAsync(CancellationToken.None);
        await signIn.SignInAsync(account, isPersistent: false);
    }

    private async Task<PersonId> RecordAsync(FirstRunModel.Form form, CancellationToken cancellation)
    {
        var today = time.Today();
        var edit = await editor.BeginAsync(Actor.System, cancellation);
        var unit = edit.OpenUnit(new NewUnit(PlainText.Clean(form.UnitCode), PlainText.Clean(form.UnitName), form.System, "cơ quan", null, today));
        var person = edit.RecordPerson(new NewPerson(FirstPersonCode, PlainText.Clean(form.PersonName)));
        var post = edit.OpenPost(new NewPost(FirstPostCode, unit, "Quản trị hệ thống", today) { Roles = [Role.Administrator], Rank = AfterTheHead });
        edit.Appoint(new NewPosting(person, post, today));
        await edit.SaveAsync(cancellation);
        return person;
    }
}
