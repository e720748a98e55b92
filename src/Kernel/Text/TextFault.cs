namespace NamRo.Kernel.Text;

/// <summary>What is wrong with a typed text, and where.</summary>
/// <param name="Code">Stable name for programs, such as <c>text.invisible</c>.</param>
/// <param name="Sentence">The Vietnamese sentence with its arguments apart, so that it can be said in another language.</param>
/// <param name="Position">One-based position of the first wrong character; zero when the whole text is meant.</param>
public sealed record TextFault(string Code, FormattableString Sentence, int Position);
