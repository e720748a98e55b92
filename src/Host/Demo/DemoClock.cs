namespace NamRo.Host.Demo;

/// <summary>
/// The clock of the demo. While the year is being raised it stands where the story is; afterwards it runs on from the last day of the story,
/// so that a newcomer finds work that is due tomorrow and not two years late.
/// </summary>
internal sealed class DemoClock : TimeProvider
{
    private DateTimeOffset? standing;
    private TimeSpan offset;

    /// <summary>How far the demo's time is from the machine's.</summary>
    public TimeSpan Offset => offset;

    public override DateTimeOffset GetUtcNow() => standing ?? base.GetUtcNow() + offset;

    /// <summary>Stops at an instant (UTC).</summary>
    public void StandAt(DateTime utc) => standing = new DateTimeOffset(utc, TimeSpan.Zero);

    /// <summary>Runs at the machine's pace with this distance to it.</summary>
    public void RunWith(TimeSpan distance) => (standing, offset) = (null, distance);

    /// <summary>Runs at the machine's pace from an instant (UTC).</summary>
    public void RunFrom(DateTime utc) => RunWith(new DateTimeOffset(utc, TimeSpan.Zero) - base.GetUtcNow());
}
