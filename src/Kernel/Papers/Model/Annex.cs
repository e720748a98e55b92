namespace NamRo.Kernel.Papers.Model;

/// <summary>
/// An annex in a section of its own, with its own page numbers. Two or more are numbered with Roman figures (documents.md 3.6).
/// </summary>
public sealed record Annex(string Title, IReadOnlyList<Block> Blocks, bool Landscape);
