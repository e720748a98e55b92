namespace NamRo.Kernel.Files;

/// <summary>The text of a document, ready for reading and display.</summary>
/// <param name="Text">NFC, lines parted by U+000A, no invisible characters.</param>
/// <param name="Kind">What the file is by content.</param>
/// <param name="RecognisedEncoding">For text files, and wherever letters of an older alphabet were converted: its name, such as "TCVN3 (ABC)".</param>
/// <param name="Notes">Vietnamese sentences, keys of the texts table, that the person should see beside the text.</param>
public sealed record ExtractedText(string Text, FileKind Kind, string? RecognisedEncoding, IReadOnlyList<string> Notes);
