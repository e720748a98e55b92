using NamRo.Casework;
using NamRo.Kernel.Localisation;

namespace NamRo.OneStop.Api;

/// <summary>A dossier as programs read it; identity numbers are masked.</summary>
/// <param name="DueTrace">Why the appointment is when it is, line by line.</param>
internal sealed record ApiDossier(
    DossierRow Dossier, ApplicantView Applicant, string Request, IReadOnlyList<PartHandedIn> Parts, DeliveryWish Delivery, BookLine Book,
    IReadOnlyList<IssuedForm> Forms, IReadOnlyList<PaymentLine> Payments, IReadOnlyList<HandView> Hands, IReadOnlyList<string> DueTrace, long Version)
{
    public static ApiDossier Of(DossierView view, Texts texts) => new(
        view.Row, view.Applicant, view.Request, view.Parts, view.Delivery, view.Book, view.Forms, view.Payments, view.Case.Hands,
        [.. view.Case.DueTrace.Select(texts.Format)], view.Version);
}
