using NamRo.Kernel.Papers.Qr;
using NamRo.OneStop.Counter;
using NamRo.OneStop.Public;

namespace NamRo.OneStop.Pages.Dossiers;

/// <summary>Form 01 as a page to print: what the applicant takes home. Source: one-stop.md 10.</summary>
internal sealed class ReceiptModel(IOneStop desk, CheckCodes checks) : DossierPage(desk)
{
    public IssuedForm Form => Dossier.Forms.LastOrDefault(f => f.Kind == FormKind.Receipt)
        ?? new IssuedForm(FormKind.Receipt, Dossier.Row.ReceiptNumber, Dossier.Row.ReceivedAt, default);

    /// <summary>What the citizen types beside the code to look the dossier up.</summary>
    public string Check { get; private set; } = "";

    /// <summary>Opens the public look-up of this dossier.</summary>
    public QrDrawing Qr { get; private set; } = null!;

    public bool IsNew => Request.Query.ContainsKey("new");

    protected override async Task PrepareAsync()
    {
        Check = await checks.OfAsync(Dossier.Row.Code, Cancellation);
        Qr = QrDrawing.Of($"{Request.Scheme}://{Request.Host}{Request.PathBase}{await checks.LinkOfAsync(Dossier.Row.Code, Cancellation)}");
    }
}
