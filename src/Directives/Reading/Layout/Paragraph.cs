using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Layout;

/// <summary>Lines that belong together, cleaned and without their marker.</summary>
/// <param name="Text">The text.</param>
/// <param name="Marker">The marker that stood before it, if any.</param>
/// <param name="Line">First line.</param>
/// <param name="IsApart">Parted from what stands above by a blank line or by the end of a sentence.</param>
internal sealed record Paragraph(MappedText Text, Marker? Marker, int Line, bool IsApart);
