namespace NamRo.Directives.Reading.Layout;

internal static class Casing
{
    /// <summary>Whether the text has at least two letters and nearly all of them are capitals (a scan may turn one or two).</summary>
    public static bool IsCapitals(string text)
    {
        int capitals = 0;
        int small = 0;
        foreach (char c in text)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            small += char.IsLower(c) ? 1 : 0;
        }

        return capitals >= 2 && small * 12 <= capitals;
    }

    public static bool StartsWithCapital(string text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                return char.IsUpper(c);
            }
        }

        return false;
    }

    public static bool StartsWithSmallLetter(string text) => text.Length > 0 && char.IsLower(text[0]);
}
