using NamRo.Kernel.Indicators;
using NamRo.Ui;

namespace NamRo.Reports.Making;

/// <summary>A figure as people read it; a rate never without its fraction.</summary>
internal static class ReportText
{
    public static string Of(IndicatorValue value) => value switch
    {
        { IsRate: true } => Format.Rate(value.Numerator!.Value, value.Denominator!.Value),
        { Value: { } number } => Format.Number(number),
        _ => "–",
    };
}
