using NamRo.Casework;

namespace NamRo.OneStop.Counter;

/// <summary>Addresses of the desk's pages.</summary>
internal static class DossierLinks
{
    public const string Board = "/dossiers";
    public const string List = "/dossiers/list";
    public const string Warning = "/dossiers/warning";
    public const string New = "/dossiers/new";
    public const string Book = "/one-stop/book";
    public const string Procedures = "/procedures";
    public const string PersonalData = "/dossiers/personal-data";

    public static string Of(CaseId id) => $"/dossiers/{id}";

    /// <summary>What came to a desk and is not received yet.</summary>
    public static string Submissions(Kernel.Identity.UnitId desk) => $"/dossiers/submissions?desk={desk}";

    public static string Submission(SubmissionId id) => $"/dossiers/submissions/{id}";

    public static string Receipt(CaseId id) => $"/dossiers/{id}/receipt";

    /// <summary>A form of the dossier to download; from the second time on it is marked as a reprint.</summary>
    public static string Form(CaseId id, FormKind form, string ending) => $"{Of(id)}/forms/{form.ToString().ToLowerInvariant()}.{ending}";

    public static string Act(CaseId id, string act) => $"/dossiers/{id}/{act}";

    public static string Procedure(string code) => $"/procedures/{Uri.EscapeDataString(code)}";

    public static string ProcedureDraft(string code) => $"{Procedure(code)}/draft";

    /// <summary>Running dossiers on other versions than the given one; the newest when null.</summary>
    public static string ProcedureMoves(string code, ProcedureVersionId? to) => $"{Procedure(code)}/moves{(to is { } id ? $"?to={id}" : "")}";
}

/// <summary>Leads the engine's addresses and inbox rows of dossiers here.</summary>
internal sealed class DossierHome : ICaseHome
{
    public string Kind => CaseKinds.Dossier;

    public string Href(CaseId id) => DossierLinks.Of(id);

    public string AnswerHref(CaseId id, int consultation) => $"{DossierLinks.Act(id, CounterActs.GiveOpinion)}?number={consultation}";
}
