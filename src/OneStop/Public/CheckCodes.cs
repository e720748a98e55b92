using NamRo.OneStop.Identity;

namespace NamRo.OneStop.Public;

/// <summary>Makes and checks look-up codes with a key of the installation.</summary>
internal sealed class CheckCodes(OfficeKeys office)
{
    private const string KeyName = "onestop.check-key";

    /// <summary>The look-up code of a dossier, as the receipt prints it.</summary>
    public async Task<string> OfAsync(string dossierCode, CancellationToken cancellation = default) =>
        CheckCode.Show(CheckCode.Of(dossierCode, await KeyAsync(cancellation)));

    /// <summary>The link that the QR on the receipt holds, without the address of the server.</summary>
    public async Task<string> LinkOfAsync(string dossierCode, CancellationToken cancellation = default) =>
        $"/track?code={Uri.EscapeDataString(dossierCode)}&check={await OfAsync(dossierCode, cancellation)}";

    public async Task<bool> FitsAsync(string dossierCode, string? typed, CancellationToken cancellation = default) =>
        CheckCode.Fits(dossierCode, typed, await KeyAsync(cancellation));

    private ValueTask<byte[]> KeyAsync(CancellationToken cancellation) => office.OfAsync(KeyName, cancellation);
}
