using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Catalogue;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Identity;
using NamRo.OneStop.Numbers;
using NamRo.OneStop.Storage;
using NamRo.Organisation;

namespace NamRo.OneStop.Intake;

/// <summary>Receives dossiers at the desk: checks, numbers, receipt and case in one transaction. Source: one-stop.md 5.3, rows one to three.</summary>
internal sealed class Receiving(AppDb db, ICasework casework, OneTransaction one, IntakeServices services)
{
    public const int MostAtOnce = 200;

    /// <exception cref="RuleException">Something is missing or wrong; the sentence says what and where.</exception>
    public async Task<IReadOnlyList<DossierReceipt>> ReceiveAsync(Actor actor, IReadOnlyList<NewDossier> given, CancellationToken cancellation)
    {
        Rule.Require(
            given.Count is > 0 and <= MostAtOnce && given.Select(g => g.Ticket).Distinct().Count() == given.Count, "dossier.batch",
            $"Mỗi lần nhận từ 1 đến {MostAtOnce} hồ sơ, mỗi hồ sơ một mã phiên nhập riêng.");
        if (await KnownAsync(actor, given, cancellation) is { } known)
        {
            return known;
        }

        var facts = new List<IntakeFacts>(given.Count);
        foreach (var dossier in given)
        {
            facts.Add(await CheckedAsync(dossier, cancellation));
        }

        try
        {
            return await one.RunAsync(() => GiveAsync(actor, facts, cancellation), cancellation);
        }
        catch (DbUpdateException e) when (DatabaseErrors.IsUniqueViolation(e) && !one.IsHeld)
        {
            // The same form was sent twice at once; the other was first.
            return await KnownAsync(actor, given, cancellation) ?? throw new InvalidOperationException("A number was given twice.", e);
        }
    }

    /// <summary>What these tickets made before; null when they are new.</summary>
    private async Task<IReadOnlyList<DossierReceipt>?> KnownAsync(Actor actor, IReadOnlyList<NewDossier> given, CancellationToken cancellation)
    {
        var tickets = given.Select(g => g.Ticket).ToArray();
        var found = await db.Set<Dossier>().AsNoTracking().Where(d => tickets.Contains(d.Ticket)).ToListAsync(cancellation);
        if (found.Count == 0)
        {
            return null;
        }

        Rule.Require(found.Count == given.Count, "dossier.batch-half", $"Một phần của lô này đã được tiếp nhận. Hãy tải lại danh sách và chỉ gửi phần còn lại.");
        var ids = found.ConvertAll(d => d.Id);
        var cases = await casework.Visible(actor).Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellation);
        Rule.Require(cases.Count == found.Count, "dossier.ticket-foreign", $"Mã phiên nhập này đã dùng cho hồ sơ khác. Hãy mở lại trang tiếp nhận.", "ticket");
        var byTicket = found.ToDictionary(d => d.Ticket);
        return [.. given.Select(g => byTicket[g.Ticket]).Select(d => DossierReceipts.Of(d, cases[d.Id]))];
    }

    private async Task<IntakeFacts> CheckedAsync(NewDossier given, CancellationToken cancellation)
    {
        var (map, today) = (services.Organisation.Map, services.Clock.Today());
        var procedure = await services.Procedures.InForceAsync(given.ProcedureCode, today, cancellation) ?? throw new RuleException(
            "dossier.procedure", $"Thủ tục {given.ProcedureCode} không có trong danh mục hoặc không còn hiệu lực. Hãy chọn thủ tục khác.") { Field = "procedureCode" };
        Rule.Require(map.Exists(given.Desk, today), "dossier.desk", $"Bộ phận một cửa này không còn hoạt động. Hãy chọn nơi nhận khác.", "desk");
        var responsible = given.Responsible ?? map.ParentOf(given.Desk, today) ?? given.Desk;
        Rule.Require(
            map.Exists(responsible, today), "dossier.responsible", $"Đơn vị giải quyết không còn hoạt động. Hãy chọn đơn vị khác.", "responsible");
        Rule.Require(
            procedure.Content.Process is not null, "dossier.no-process",
            $"Thủ tục {procedure.Code} chưa có quy trình nội bộ được ban hành nên chưa tiếp nhận được. Hãy báo cán bộ kiểm soát thủ tục.", "procedureCode");
        await RequireCorrectedAsync(given, cancellation);
        var dossier = IntakeGuard.Checked(given, procedure.Content, today);
        return new IntakeFacts(
            CaseId.New(), dossier, procedure.Info(), RuleSet.On(today), responsible,
            await SealAsync(dossier.Applicant.IdentityNumber, cancellation), await SealAsync(dossier.Agent?.IdentityNumber, cancellation))
        {
            PhoneHash = dossier.Applicant.Phone is { } phone ? await services.Vault.HashAsync(phone, cancellation) : null,
        };
    }

    private async Task RequireCorrectedAsync(NewDossier given, CancellationToken cancellation)
    {
        if (given.Corrects is { } id)
        {
            Rule.Require(
                await db.Set<Dossier>().AnyAsync(d => d.Id == id && d.Ending == DossierEnding.Result, cancellation), "dossier.corrects",
                $"Hồ sơ được đính chính phải là hồ sơ đã có kết quả.", "corrects");
        }
    }

    private async Task<IReadOnlyList<DossierReceipt>> GiveAsync(Actor actor, List<IntakeFacts> facts, CancellationToken cancellation)
    {
        var act = DossierAct.Of(actor, services.Clock.UtcNow());
        var made = new List<Dossier>(facts.Count);
        foreach (var checkedFacts in facts)
        {
            var dossier = Dossier.Receive(await NumberedAsync(checkedFacts, act.At, cancellation), act);
            db.Add(dossier);
            made.Add(dossier);
        }

        var given = await casework.GiveAsync(actor, [.. made.Zip(facts, (d, f) => services.Work.Of(d, f, actor))], cancellation);
        return [.. made.Zip(given, DossierReceipts.Of)];
    }

    private async Task<IntakeFacts> NumberedAsync(IntakeFacts facts, DateTime at, CancellationToken cancellation)
    {
        var (desk, day) = (facts.Given.Desk, OfficeClock.DayOf(at));
        var numbers = services.Numbers;
        var code = await numbers.DossierCodeAsync(services.Organisation.Map.Unit(desk)!.Code, day, cancellation);
        var receipt = await numbers.FormAsync(FormKind.Receipt, desk, day.Year, facts.Rules, cancellation);
        var (volume, line) = await numbers.BookAsync(facts.Procedure.Content.Field, desk, day.Year, facts.Rules, cancellation);
        return facts with { Code = code, ReceiptNumber = receipt, BookVolume = volume, BookLine = line };
    }

    private async ValueTask<SealedIdentity?> SealAsync(string? number, CancellationToken cancellation) =>
        number is null ? null : await services.Vault.SealAsync(number, cancellation);
}

/// <summary>What receiving needs, gathered so that its constructor stays a sentence.</summary>
internal sealed record IntakeServices(
    IOrganisation Organisation, TimeProvider Clock, ProcedureCatalogue Procedures, SeriesNumbers Numbers, IdentityVault Vault, DossierWork Work);
