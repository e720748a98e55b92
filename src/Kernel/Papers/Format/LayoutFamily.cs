namespace NamRo.Kernel.Papers.Format;

/// <summary>
/// Whose layout rules a paper follows. The families differ in header, number, signature and end mark and never share a template
/// (documents.md 0).
/// </summary>
public enum LayoutFamily
{
    State,
    Party,
    Front,
}
