using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Intake;

namespace NamRo.OneStop.Identity;

/// <summary>Finding by identity number, reading it in full by need, giving a citizen their own data.</summary>
internal sealed class PersonalData(AppDb db, DossierRows rows, IdentityVault vault, Public.CheckCodes checks, Authoriser authoriser, TimeProvider clock)
{
    public const string Unmask = "dossier.correct";
    private const int MostFound = 200;

    /// <inheritdoc cref="IOneStop.PrepareAsync"/>
    public async ValueTask PrepareAsync(CancellationToken cancellation)
    {
        await vault.HashAsync("", cancellation);
        await checks.OfAsync("", cancellation);
    }

    public async Task<IReadOnlyList<CaseId>> FindAsync(Actor actor, string identityNumber, CancellationToken cancellation)
    {
        var number = ApplicantGuard.Identity(identityNumber, ApplicantKind.Organisation, "identityNumber");
        if (number is null)
        {
            return [];
        }

        var hash = await vault.HashAsync(number, cancellation);
        var ids = db.Set<Dossier>().AsNoTracking().Where(d => d.IdentityHash == hash).Select(d => d.Id);
        return await rows.For(actor).Where(r => ids.Contains(r.Id)).OrderByDescending(r => r.ReceivedAt).Select(r => r.Id).Take(MostFound)
            .ToListAsync(cancellation);
    }

    /// <summary>By identity number or phone: neither is known to be the one or the other until it is found.</summary>
    public async Task<IReadOnlyList<CaseId>> FindByNumberAsync(Actor actor, string typed, CancellationToken cancellation)
    {
        var number = ApplicantGuard.Digits(typed);
        if (number.Length == 0)
        {
            return [];
        }

        var hash = await vault.HashAsync(number, cancellation);
        var ids = db.Set<Dossier>().AsNoTracking().Where(d => d.IdentityHash == hash || d.PhoneHash == hash).Select(d => d.Id);
        return await rows.For(actor).Where(r => ids.Contains(r.Id)).OrderByDescending(r => r.ReceivedAt).Select(r => r.Id).Take(MostFound)
            .ToListAsync(cancellation);
    }

    /// <summary>The number in full; the reading is written into the log.</summary>
    public async Task<string?> UnmaskAsync(Actor actor, CaseId id, string reason, CancellationToken cancellation)
    {
        var dossier = await RequireAsync(actor, id, cancellation);
        dossier.Unmask(reason, DossierAct.Of(actor, clock.UtcNow()));
        var number = dossier.IdentityCipher is { } cipher ? await vault.OpenAsync(cipher, cancellation) : null;
        await db.SaveChangesAsync(cancellation);
        return number;
    }

    /// <summary>Everything kept under a number that the actor may see, for the citizen who asks for it.</summary>
    public async Task<PersonalExport> ExportAsync(Actor actor, string identityNumber, string reason, CancellationToken cancellation)
    {
        Rule.Require(
            !string.IsNullOrWhiteSpace(reason), "dossier.export-reason", $"Trích xuất dữ liệu cá nhân phải ghi yêu cầu của người nộp.", "reason");
        var items = new List<PersonalExportLine>();
        foreach (var id in await FindAsync(actor, identityNumber, cancellation))
        {
            var d = await RequireAsync(actor, id, cancellation);
            d.Export(reason, DossierAct.Of(actor, clock.UtcNow()));
            items.Add(new PersonalExportLine(
                d.Code, d.ProcedureName, d.ReceivedAt, d.ReturnedAt, d.ApplicantName, d.Contact.BirthDate, d.Contact.Address, d.Contact.Phone,
                d.Contact.Email, d.Parts, d.Forms, d.Payments, d.HandedOver));
        }

        var sent = await SubmissionsAsync(actor, identityNumber, cancellation);
        Rule.Require(
            items.Count + sent.Count > 0, "dossier.export-none",
            $"Không có dữ liệu nào của số này trong phạm vi bạn được xem. Hãy kiểm tra lại số.", "identityNumber");
        await db.SaveChangesAsync(cancellation);
        return new PersonalExport(clock.UtcNow(), items, sent);
    }

    /// <summary>Submissions of the number at desks for which the actor may do this.</summary>
    private async Task<IReadOnlyList<PersonalExportSubmission>> SubmissionsAsync(Actor actor, string identityNumber, CancellationToken cancellation)
    {
        var number = ApplicantGuard.Identity(identityNumber, ApplicantKind.Organisation, "identityNumber");
        var hash = number is null ? "" : await vault.HashAsync(number, cancellation);
        var sent = await db.Set<Submission>().AsNoTracking().Where(s => s.IdentityHash == hash).OrderBy(s => s.SubmittedAt).Take(MostFound).ToListAsync(cancellation);
        return
        [
            .. sent.Where(s => authoriser.Decide(actor, Unmask, new AccessFacts(SecurityLabel.Internal, s.Desk, null, [], null, null, null)) is not null).Select(s =>
                new PersonalExportSubmission(
                    s.Code, s.ProcedureName, s.SubmittedAt, s.ApplicantName, s.Content.Applicant.BirthDate, s.Content.Applicant.Address, s.Content.Applicant.Phone,
                    s.Content.Applicant.Email, s.Content.Parts, s.Forms)),
        ];
    }

    private async Task<Dossier> RequireAsync(Actor actor, CaseId id, CancellationToken cancellation)
    {
        var row = await rows.For(actor).SingleOrDefaultAsync(r => r.Id == id, cancellation) ?? throw new NotFoundException(Dossier.LogKind);
        var facts = new AccessFacts(SecurityLabel.Internal, row.Desk, row.Responsible, [], row.HolderPerson, null, null);
        if (authoriser.Decide(actor, Unmask, facts) is null)
        {
            throw new AccessDeniedException(
                "dossier.personal", $"Bạn không có quyền xem đầy đủ dữ liệu cá nhân của hồ sơ {row.Code}. Người của bộ phận một cửa đã nhận hồ sơ mới làm được.");
        }

        return await db.Set<Dossier>().AsTracking().SingleAsync(d => d.Id == id, cancellation);
    }
}
