namespace NamRo.Directives.Reading.Layout;

internal static class RomanNumeral
{
    private static readonly string[] Numerals =
    [
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII",
        "XIX", "XX", "XXI", "XXII", "XXIII", "XXIV", "XXV",
    ];

    /// <summary>The value, or 0 when it is not a numeral up to 25.</summary>
    public static int Read(string numeral) => Math.Max(0, Array.IndexOf(Numerals, numeral, 1));

    public static string Write(int value) => Numerals[value];
}
