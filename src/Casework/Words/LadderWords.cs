using NamRo.Casework.Escalation;
using NamRo.Kernel.Localisation;

namespace NamRo.Casework.Words;

/// <summary>The rungs of the escalation ladder in words.</summary>
internal static class LadderWords
{
    public static string RungName(int number) =>
        EscalationLadder.Current.Rungs.FirstOrDefault(r => r.Number == number)?.Name ?? Texts.Key("Nhắc việc");

    public static string Audience(RungAudience audience) => audience switch
    {
        RungAudience.Officer => Texts.Key("Người đang giữ việc"),
        RungAudience.UnitHead => Texts.Key("Thủ trưởng đơn vị"),
        RungAudience.LeaderInCharge => Texts.Key("Lãnh đạo phụ trách"),
        _ => Texts.Key("Người đứng đầu đơn vị giao việc"),
    };
}
