namespace NamRo.Ui.Models;

/// <summary>One part of a small bar of states.</summary>
public sealed record StackPart(StatusTone Tone, long Count)
{
    /// <summary>Its name for the text alternative; the tone's own word when null.</summary>
    public string? Label { get; init; }
}
