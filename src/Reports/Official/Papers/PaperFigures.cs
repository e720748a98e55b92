using System.Globalization;

namespace NamRo.Reports.Official.Papers;

/// <summary>Figures as Vietnamese papers write them: 1.234 and 85,7%. Independent of the machine's culture data.</summary>
internal static class PaperFigures
{
    private static readonly NumberFormatInfo Vietnamese = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        PercentDecimalSeparator = ",",
        PercentGroupSeparator = ".",
        PercentPositivePattern = 1,
        PercentNegativePattern = 1,
    };

    public static string Count(long count) => count.ToString("#,0", Vietnamese);

    /// <summary>A share with one decimal; with nothing to divide by there is no rate and a dash says so.</summary>
    public static string Rate(long part, long whole) => whole == 0 ? "-" : ((decimal)part / whole).ToString("0.0%", Vietnamese);

    /// <summary>A rate together with what it is a rate of: "18/21 (85,7%)".</summary>
    public static string RateOf(long part, long whole) => $"{Count(part)}/{Count(whole)} ({Rate(part, whole)})";
}
