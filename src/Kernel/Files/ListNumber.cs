using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NamRo.Kernel.Files;

/// <summary>Writes a list number in Word's formats; formats without meaning here fall back to digits.</summary>
internal static class ListNumber
{
    private static readonly (int Value, string Letters)[] Romans =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public static string Format(int number, NumberFormatValues format)
    {
        if (number < 1 || number > 3_999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        return format == NumberFormatValues.UpperRoman ? Roman(number)
            : format == NumberFormatValues.LowerRoman ? Roman(number).ToLowerInvariant()
            : format == NumberFormatValues.UpperLetter ? Letter(number, 'A')
            : format == NumberFormatValues.LowerLetter ? Letter(number, 'a')
            : number.ToString(format == NumberFormatValues.DecimalZero ? "00" : "0", CultureInfo.InvariantCulture);
    }

    /// <summary>a…z, then aa…zz: Word repeats the letter.</summary>
    private static string Letter(int number, char first)
    {
        return new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);
    }

    private static string Roman(int number)
    {
        StringBuilder letters = new();
        foreach ((int value, string sign) in Romans)
        {
            for (; number >= value; number -= value)
            {
                letters.Append(sign);
            }
        }

        return letters.ToString();
    }
}
