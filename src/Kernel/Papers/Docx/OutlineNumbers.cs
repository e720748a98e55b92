namespace NamRo.Kernel.Papers.Docx;

/// <summary>Numbers of headings and list items as Vietnamese papers write them: I, 1, a; the letters skip f, j, w and z and have đ.</summary>
public sealed class OutlineNumbers(string firstLevelMark)
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private static readonly (int Value, string Sign)[] RomanSigns =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    private readonly int[] counters = new int[3];

    public static string Letter(int number) =>
        number <= Letters.Length ? Letters[number - 1].ToString() : $"{Letter((number - 1) / Letters.Length)}{Letters[(number - 1) % Letters.Length]}";

    public static string Roman(int number)
    {
        var text = "";
        foreach (var (value, sign) in RomanSigns)
        {
            while (number >= value)
            {
                text += sign;
                number -= value;
            }
        }

        return text;
    }

    /// <summary>The next number of the level (1 to 3) with its mark; deeper levels start again.</summary>
    public string Next(int level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, counters.Length);
        counters[level - 1]++;
        Array.Clear(counters, level, counters.Length - level);
        var number = counters[level - 1];
        return level switch
        {
            1 => Roman(number) + firstLevelMark,
            2 => $"{number}.",
            _ => $"{Letter(number)})",
        };
    }
}
