using System.Text.RegularExpressions;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Public;
using NamRo.Organisation;

namespace NamRo.OneStop.Papers;

/// <summary>Prints the forms of one dossier, in the circular of the era it was received in. Identity numbers stay masked.</summary>
internal sealed partial class DossierForms(IOneStop oneStop, CheckCodes checks, IOrganisation organisation, TimeProvider time)
{
    private const string UnknownPlace = "……";

    /// <param name="actor">Who prints; sees only what the dossier shows them.</param>
    /// <param name="id">The dossier.</param>
    /// <param name="kind">Which form; the book is no form of one dossier.</param>
    /// <param name="site">The public address of this installation, for the QR symbol that opens the dossier there; null prints its code.</param>
    /// <exception cref="RuleException">The form was never issued for this dossier, or its era has no such form.</exception>
    public async Task<byte[]> PrintAsync(Actor actor, CaseId id, FormKind kind, string? site, CancellationToken cancellation)
    {
        var view = await oneStop.GetAsync(actor, id, cancellation);
        var input = Input(view, site is null ? null : site + await checks.LinkOfAsync(view.Row.Code, cancellation)) with
        {
            CheckCode = await checks.OfAsync(view.Row.Code, cancellation),
            LookUpSite = site is null ? null : site + "/track",
            Mark = MarkOf(view.Forms.LastOrDefault(f => f.Kind == kind)),
        };
        return FormWriter.ToBytes(kind switch
        {
            FormKind.Receipt => ReceiptForm.Build(input, Letter(view, kind).Number),
            FormKind.Control => ControlSheet.Build(input, null, time.UtcNow(), [.. Moves(view)], Coordinating(view)),
            FormKind.Supplement => DeskLetters.Supplement(input, Letter(view, kind)),
            FormKind.Refusal => DeskLetters.Refusal(input, Letter(view, kind)),
            FormKind.Apology => AgencyLetters.Apology(input, Letter(view, kind)),
            FormKind.Stop => AgencyLetters.Stop(input, StopLetter(view)),
            _ => throw new NotFoundException("form"),
        });
    }

    /// <summary>The head of a desk's form on an office day.</summary>
    public FormHead HeadOf(UnitId desk, RuleSet rules, DateOnly day)
    {
        var map = organisation.Map;
        var above = map.ParentOf(desk, day);
        var place = map.Ancestors(desk, day).Select(u => PlaceName().Match(u.Name)).FirstOrDefault(m => m.Success)?.Groups["name"].Value;
        return new FormHead(above is { } superior ? UnitName(superior) : null, UnitName(desk), place ?? UnknownPlace, rules);
    }

    /// <summary>The newest letter of the kind: a second supplement request is printed, not the first.</summary>
    private static FormLetter Letter(DossierView view, FormKind kind)
    {
        var issued = view.Forms.LastOrDefault(f => f.Kind == kind);
        Rule.Require(issued is not null, "form.not-issued", $"Hồ sơ {view.Row.Code} chưa có biểu mẫu này. Hãy lập biểu mẫu trước khi in.");
        return new FormLetter(issued.Number, issued.At, issued.Reason, issued.Items, issued.Contact, view.Row.PromisedAt);
    }

    /// <summary>Which papers go back and what becomes of the money, from what the dossier holds.</summary>
    private static FormLetter StopLetter(DossierView view)
    {
        var paid = view.Payments.Where(p => p.PaidAt is not null).ToList();
        return Letter(view, FormKind.Stop) with
        {
            Items = [.. view.Parts.Where(p => p is { FromDatabase: false, IsPresentedOnly: false, Copies: > 0 }).Select(p => $"{p.Name} ({p.Copies:00} bản)")],
            IsByApplicant = view.Row.Ending == DossierEnding.Withdrawn,
            Money = paid.Count == 0 ? null : string.Create(
                FormWords.Vietnamese, $"đã thu {paid.Sum(p => p.Amount):N0} đồng (biên lai {string.Join(", ", paid.Select(p => p.Receipt))}), xử lý theo pháp luật về phí, lệ phí"),
        };
    }

    private static string? MarkOf(IssuedForm? form) => form is { IsReprint: true, PrintedAt: { } at } ? $"BẢN IN LẠI lần {form.Prints}, {FormWords.ShortMoment(at)}" : null;

    private static IEnumerable<ControlSheet.Row> Moves(DossierView view, Func<HandView, string> who) => view.Case.Hands
        .Zip(view.Case.Hands.Skip(1))
        .Select(p => new ControlSheet.Row(
            who(p.First), who(p.Second), p.Second.From, ControlSheet.Outcome(p.First.DueAt, p.First.Until ?? p.Second.From), p.Second.Note));

    private IEnumerable<ControlSheet.Row> Moves(DossierView view) => Moves(view, h => $"{UnitName(h.Unit)}\n{PersonName(h.Person)}");

    private string Coordinating(DossierView view)
    {
        var units = view.Case.Consultations.Select(c => UnitName(c.Unit)).Distinct().ToList();
        return units.Count == 0 ? "Không có" : string.Join("; ", units);
    }

    private FormInput Input(DossierView view, string? lookUp)
    {
        var row = view.Row;
        var day = OfficeClock.DayOf(row.ReceivedAt);
        return new FormInput
        {
            Head = HeadOf(row.Desk, view.Rules, day),
            DossierCode = row.Code,
            Procedure = row.ProcedureName,
            Applicant = view.Applicant.Name,
            IsOrganisation = view.Applicant.Kind is ApplicantKind.Enterprise or ApplicantKind.Organisation,
            Identity = view.Applicant.MaskedIdentity,
            Address = view.Applicant.Address,
            Phone = view.Applicant.Phone,
            Email = view.Applicant.Email,
            Agent = view.Agent is { } a ? new FormAgent(a.Name, a.IdentityNumber, a.Address, a.Phone, a.Email, a.Paper) : null,
            Request = view.Request,
            Parts = [.. view.Parts.Select(p => p.FromDatabase ? $"{p.Name} (khai thác từ cơ sở dữ liệu)" : $"{p.Name} ({p.Copies:00} bản)")],
            // The term the clock runs on: a later version of the procedure does not change it.
            Term = FormWords.TermOf(view.Case.Content.Due.Term ?? view.Procedure.Content.ClockTerm),
            ReceivedAt = ReceiptForm.StartedAt(view),
            DueAt = row.DueAt,
            Delivery = Delivery(view),
            BookVolume = view.Book.Volume,
            BookLine = view.Book.Line,
            Receiver = view.Case.Row.IssuedBy is { } person ? PersonName(person) : null,
            Agency = UnitName(row.Responsible),
            HeadOfAgency = Signer(row.Responsible, day),
            LookUp = lookUp,
        };
    }

    private FormSigner? Signer(UnitId agency, DateOnly day)
    {
        var seat = organisation.Map.PostsIn(agency, day).FirstOrDefault(p => p.IsHead);
        return seat is null ? null : new FormSigner(FormWords.Capitals(seat.Title), FormSigning.Seal, organisation.Map.HeadOf(agency, day)?.Name);
    }

    private string Delivery(DossierView view) => view.Delivery.Method switch
    {
        DeliveryMethod.Post => $"địa chỉ qua bưu chính: {view.Delivery.Address}",
        DeliveryMethod.Electronic => "bản điện tử qua Cổng Dịch vụ công quốc gia",
        _ => UnitName(view.Row.Desk),
    };

    private string UnitName(UnitId unit) => organisation.Map.Unit(unit)?.Name ?? "";

    private string PersonName(PersonId person) => organisation.Map.Person(person)?.Name ?? "";

    [GeneratedRegex("""(?:thành phố|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu|tỉnh)\s+(?<name>\p{Lu}[\p{L}\d]*(?:\s+\p{Lu}[\p{L}\d]*)*)""", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceName();
}
