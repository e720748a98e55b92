namespace NamRo.OneStop.Warning;

/// <summary>A band of chances; from inclusive, until exclusive except at the top.</summary>
internal sealed record RiskBand(double From, double Until)
{
    public bool Holds(double chance) => chance >= From && (chance < Until || (Until >= 1 && chance <= 1));
}
