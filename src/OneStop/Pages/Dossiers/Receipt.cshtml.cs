using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Papers.Qr;
using NamRo.OneStop.Counter;
using NamRo.OneStop.Papers;
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

    /// <summary>This view is the print that was just recorded.</summary>
    public bool IsPrinting => Form.Prints > 0 && Request.Query["printed"] == Form.Prints.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>When the clock of the receipt shown began.</summary>
    public DateTime StartedAt => ReceiptForm.StartedAt(Dossier);

    /// <summary>Records that it leaves the printer, so that the next one is marked.</summary>
    public async Task<IActionResult> OnPostPrintAsync()
    {
        await Desk.ActAsync(Actor, Id, new PrintForm(FormKind.Receipt), null, Cancellation);
        return Redirect($"{DossierLinks.Receipt(Id)}?printed={Form.Prints + 1}");
    }

    protected override async Task PrepareAsync()
    {
        Check = await checks.OfAsync(Dossier.Row.Code, Cancellation);
        Qr = QrDrawing.Of($"{Request.Scheme}://{Request.Host}{Request.PathBase}{await checks.LinkOfAsync(Dossier.Row.Code, Cancellation)}");
    }
}
