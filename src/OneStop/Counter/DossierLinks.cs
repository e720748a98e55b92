using NamRo.Casework;

namespace NamRo.OneStop.Counter;

/// <summary>Addresses of the desk's pages.</summary>
internal static class DossierLinks
{
    public const string Board = "/dossiers";
    public const string List = "/dossiers/list";
    public const string New = "/dossiers/new";
    public const string Procedures = "/procedures";

    public static string Of(CaseId id) => $"/dossiers/{id}";

    /// <summary>What came to a desk and is not received yet.</summary>
    public static string Submissions(Kernel.Identity.UnitId desk) => $"/dossiers/submissions?desk={desk}";

    public static string Receipt(CaseId id) => $"/dossiers/{id}/receipt";

    public static string Act(CaseId id, string act) => $"/dossiers/{id}/{act}";

    public static string Procedure(string code) => $"/procedures/{Uri.EscapeDataString(code)}";
}

/// <summary>Leads the engine's addresses and inbox rows of dossiers here.</summary>
internal sealed class DossierHome : ICaseHome
{
    public string Kind => CaseKinds.Dossier;

    public string Href(CaseId id) => DossierLinks.Of(id);

    public string AnswerHref(CaseId id, int consultation) => $"{DossierLinks.Act(id, CounterActs.GiveOpinion)}?number={consultation}";
}
