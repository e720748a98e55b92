namespace NamRo.Casework;

/// <summary>The bodies a step asks, as people type them: <c>Phòng Văn hóa: 2wd; Công an phường: 4h</c>.</summary>
public static class ConsultLines
{
    /// <summary>Null when nobody is asked; a body without a term gets an empty one, which publishing refuses.</summary>
    public static IReadOnlyList<StepConsult>? Read(string? text)
    {
        var asked = (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(One).ToList();
        return asked.Count == 0 ? null : asked;
    }

    public static string Write(IReadOnlyList<StepConsult>? asked) => string.Join("; ", (asked ?? []).Select(c => $"{c.Body}: {c.Term}"));

    private static StepConsult One(string text)
    {
        var at = text.LastIndexOf(':');
        return at < 0 ? new StepConsult(text, "") : new StepConsult(text[..at].Trim(), text[(at + 1)..].Trim());
    }
}
