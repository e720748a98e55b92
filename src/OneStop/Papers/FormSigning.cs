namespace NamRo.OneStop.Papers;

/// <summary>What stands under a signer's title. An electronic form carries a digital signature in its place (one-stop.md 10).</summary>
internal static class FormSigning
{
    public const string Hand = "(Ký và ghi rõ họ tên)";
    public const string Seal = "(Ký tên và đóng dấu)";

    /// <summary>The head who signs for the agency; with no name the place stays empty.</summary>
    public static FormSigner Head(FormInput input) => input.HeadOfAgency ?? new FormSigner("THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ", Seal, null);
}
