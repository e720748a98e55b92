using NamRo.Casework;
using NamRo.Kernel.Localisation;

namespace NamRo.Reports.Making;

/// <summary>Words for why work is late. Source: directive-and-assessment.md 5.4.</summary>
internal static class CauseWords
{
    public static string Say(DelayCause cause) => cause switch
    {
        DelayCause.Objective => Texts.Key("Khách quan, đã xác nhận"),
        DelayCause.Subjective => Texts.Key("Chủ quan, đã xác nhận"),
        _ => Texts.Key("Chưa xác nhận nguyên nhân"),
    };
}
