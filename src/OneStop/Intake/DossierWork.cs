using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Dossiers;
using NamRo.Organisation;

namespace NamRo.OneStop.Intake;

/// <summary>The case of a dossier: whose work it is, what it rests on, by when, in whose hands first.</summary>
internal sealed class DossierWork(IOrganisation organisation)
{
    /// <summary>Without a limit there is no due date and no lateness; the work is looked at monthly.</summary>
    private const string ReviewRhythm = "monthly:last";
    private const int MostLine = 500;
    private const string JudgedBy = "Kết quả được ký, vào số và báo cho bộ phận một cửa để trả đúng hẹn";

    public WorkInHand Of(Dossier dossier, IntakeFacts facts, Actor actor)
    {
        var (map, day) = (organisation.Map, OfficeClock.DayOf(dossier.ReceivedAt));
        var procedure = facts.Procedure.Content;
        var head = map.HeadOf(facts.Responsible, day)?.Id;
        var content = new CaseContent
        {
            Kind = CaseKinds.Dossier,
            Title = dossier.Request,
            Issuer = dossier.Desk,
            Lead = facts.Responsible,
            Officer = head,
            AccountableLeader = head,
            Basis = facts.Procedure.Id.Basis,
            Clause = procedure.Code,
            Citation = Cut($"{procedure.Code} {procedure.Name}"),
            Process = procedure.Process,
            Product = Cut(procedure.Result.Length > 0 ? procedure.Result : procedure.Name),
            JudgedBy = JudgedBy,
            Due = DueOf(procedure, dossier.Quantity),
        };
        return new WorkInHand(dossier.Id, dossier.Code, content, new PassOn(1, actor.Person, dossier.Desk));
    }

    public static DueSpec DueOf(ProcedureContent procedure, int? quantity)
    {
        var term = IntakeGuard.TermFor(procedure, quantity);
        return term.IsNone
            ? DueSpec.Reviewed(ReviewRhythm)
            : DueSpec.Within(term.ToString(), rule: new TermRule(procedure.Counting.Reading, StartOf(procedure.Counting.CutOff)));
    }

    private static StartRule? StartOf(CutOff cutOff) => cutOff switch
    {
        CutOff.After15 => StartRule.After15,
        CutOff.LastHour => StartRule.LastHour,
        _ => null,
    };

    private static string Cut(string text) => VietnameseText.Nfc(text) is { Length: > MostLine } nfc ? nfc[..(MostLine - 1)] + "…" : VietnameseText.Nfc(text);
}
