using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Identity;
using NamRo.OneStop.Intake;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.OneStop;

public sealed class IntakeTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task The_same_form_sent_twice_makes_one_dossier(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var given = ward.Dossier(await ward.ProcedureAsync());

        var first = await ward.DoAsync(ward.Clerk, (desk, actor) => desk.ReceiveAsync(actor, [given]));
        var again = await ward.DoAsync(ward.Clerk, (desk, actor) => desk.ReceiveAsync(actor, [given]));
        var next = await ward.ReceiveAsync(given.ProcedureCode);

        Assert.Equal((first[0].Id, first[0].Code, "2/TNHS"), (again[0].Id, again[0].Code, next.ReceiptNumber));
    }

    [Theory, EachDatabase]
    public async Task Numbers_have_no_gap_when_many_clerks_receive_and_some_are_refused(DatabaseProvider provider)
    {
        const int clerks = 16;
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var (code, twin) = (await ward.ProcedureAsync(), Guid.NewGuid());

        var made = await Task.WhenAll(Enumerable.Range(0, clerks).Select(async i =>
        {
            try
            {
                // Every fourth fails after its numbers were taken: the unit has no head to answer for the work. Two send the same form.
                return await ward.ReceiveAsync(code, d => d with { Responsible = i % 4 == 3 ? ward.Desk : ward.Division, Ticket = i < 2 ? twin : d.Ticket });
            }
            catch (RuleException)
            {
                return null;
            }
        }));

        var receipts = made.OfType<DossierReceipt>().DistinctBy(r => r.Id).Select(r => r.ReceiptNumber).ToHashSet();
        Assert.Equal(Enumerable.Range(1, 11).Select(n => $"{n}/TNHS").ToHashSet(), receipts);
    }

    [Theory, EachDatabase]
    public async Task A_batch_is_received_whole_or_not_at_all(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var code = await ward.ProcedureAsync();
        var batch = Enumerable.Range(0, 3).Select(_ => ward.Dossier(code)).ToList();
        var broken = batch[2] with { Applicant = batch[2].Applicant with { IdentityNumber = "12" } };

        var refused = await Assert.ThrowsAsync<RuleException>(
            () => ward.DoAsync(ward.Clerk, (desk, actor) => desk.ReceiveAsync(actor, [batch[0], batch[1], broken])));
        var received = await ward.DoAsync(ward.Clerk, (desk, actor) => desk.ReceiveAsync(actor, batch));

        Assert.Equal("dossier.identity", refused.Code);
        Assert.Equal(["1/TNHS", "2/TNHS", "3/TNHS"], received.Select(r => r.ReceiptNumber));
    }

    [Theory, EachDatabase]
    public async Task What_cannot_be_received_says_why(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var code = await ward.ProcedureAsync(p => p with { Components = [new ProcedureComponent("Tờ khai"), new ProcedureComponent("Giấy ủy quyền", Condition: "Nộp thay")] });
        var expired = await ward.ProcedureAsync();
        await ward.CatalogueAsync(async (catalogue, actor) =>
        {
            await catalogue.AbolishAsync(actor, expired, ward.App.Time.Today().AddDays(-1));
            return true;
        });

        var missing = await Assert.ThrowsAsync<RuleException>(() => ward.ReceiveAsync(code));
        var foreign = await Assert.ThrowsAsync<RuleException>(() => ward.ReceiveAsync(code, d => d with { Parts = [new PartHandedIn(7, "Khác")] }));
        var old = await Assert.ThrowsAsync<RuleException>(() => ward.ReceiveAsync(expired));
        var unknown = await Assert.ThrowsAsync<RuleException>(() => ward.ReceiveAsync("9.999999"));

        Assert.Equal(
            ("dossier.parts-missing", "dossier.part-unknown", "dossier.procedure", "dossier.procedure"), (missing.Code, foreign.Code, old.Code, unknown.Code));
    }

    [Theory, EachDatabase]
    public async Task An_identity_number_is_encrypted_found_by_hash_and_read_only_with_a_log_entry(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var receipt = await ward.ReceiveAsync(await ward.ProcedureAsync(), d => d with { Applicant = d.Applicant with { IdentityNumber = "001 185 004 567" } });

        var found = await ward.DoAsync(ward.Clerk, (desk, actor) => desk.FindByIdentityAsync(actor, "001185004567"));
        var number = await ward.DoAsync(ward.Clerk, (desk, actor) => desk.UnmaskAsync(actor, receipt.Id, "Đối chiếu thẻ"));
        var export = await ward.DoAsync(ward.Clerk, (desk, actor) => desk.ExportAsync(actor, "001185004567", "Công dân yêu cầu"));
        await Assert.ThrowsAsync<AccessDeniedException>(() => ward.DoAsync(ward.Head, (desk, actor) => desk.UnmaskAsync(actor, receipt.Id, "Xem")));

        await using var work = ward.App.Begin();
        var stored = work.Db.Set<Dossier>().Single(d => d.Id == receipt.Id);
        var log = work.Db.Activity.Where(a => a.ObjectId == receipt.Id.Value).ToList();
        Assert.Contains(receipt.Id, found);
        Assert.Equal(("001185004567", "•••••••••567"), (number, stored.MaskedIdentity));
        Assert.DoesNotContain("001185004567", stored.IdentityCipher + stored.IdentityHash, StringComparison.Ordinal);
        Assert.Contains(log, a => a.Action == "dossier.identity-unmasked");
        Assert.Contains(export.Dossiers, d => d.Code == receipt.Code && d.Name == "Nguyễn Thị Bưởi");
    }

    [Fact]
    public void The_identity_mask_shows_three_digits()
    {
        Assert.Equal(("•••••••••123", "••"), (IdentityVault.Mask("001185000123"), IdentityVault.Mask("12")));
    }

    [Theory]
    [InlineData("12345678", "dossier.identity")]
    [InlineData("0011850001234", "dossier.identity")]
    [InlineData("00118500012a", "dossier.identity")]
    public void A_wrong_identity_number_is_refused(string number, string code)
    {
        var refused = Assert.Throws<RuleException>(() => ApplicantGuard.Checked(Person with { IdentityNumber = number }, Today));

        Assert.Equal(code, refused.Code);
    }

    [Fact]
    public void Birth_phone_and_mail_are_held_to_their_forms_and_names_are_kept_composed()
    {
        var future = Assert.Throws<RuleException>(() => ApplicantGuard.Checked(Person with { BirthDate = Today.AddDays(1) }, Today));
        var phone = Assert.Throws<RuleException>(() => ApplicantGuard.Checked(Person with { Phone = "12345" }, Today));
        var mail = Assert.Throws<RuleException>(() => ApplicantGuard.Checked(Person with { Email = "buoi@thu" }, Today));
        var kept = ApplicantGuard.Checked(Person with { Name = " Nguyễn  Thị Bưởi".Normalize(System.Text.NormalizationForm.FormD), Phone = "0912 345 678" }, Today);

        Assert.Equal(("dossier.birth-future", "dossier.phone", "dossier.email"), (future.Code, phone.Code, mail.Code));
        Assert.Equal(("Nguyễn Thị Bưởi", "0912345678"), (kept.Name, kept.Phone));
    }

    /// <summary>One-stop.md 6.2, example 40.</summary>
    [Theory]
    [InlineData(4, "1wd")]
    [InlineData(5, "2wd")]
    [InlineData(9, "2wd")]
    [InlineData(10, "4wd")]
    public void The_number_of_papers_decides_the_term(int papers, string term)
    {
        var procedure = Plain with { Quantities = [new QuantityTerm(1, "1wd"), new QuantityTerm(5, "2wd"), new QuantityTerm(10, "4wd")] };

        Assert.Equal(term, DossierWork.DueOf(procedure, papers).Term);
        Assert.Throws<RuleException>(() => DossierWork.DueOf(procedure, null));
    }

    [Fact]
    public void Without_a_limit_there_is_no_due_date_and_nothing_is_late()
    {
        Assert.Equal(DueKind.Continuous, DossierWork.DueOf(Plain with { Term = "none" }, null).Kind);
        Assert.Equal("0wd", DossierWork.DueOf(Plain with { Term = "0wd" }, null).Term);
        Assert.Equal(StartRule.LastHour, DossierWork.DueOf(Plain with { Counting = new CountingRule(CutOff: CutOff.LastHour) }, null).Rule!.Start);
    }

    private static DateOnly Today => new(2025, 6, 2);

    private static Applicant Person => new("Nguyễn Thị Bưởi", ApplicantKind.Person, null);

    private static ProcedureContent Plain => new() { Code = "1.000001", Name = "Thử", Field = "Thử", Term = "3wd", From = new DateOnly(2025, 1, 1) };
}
