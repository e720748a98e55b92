using NamRo.Kernel.Identity;

namespace NamRo.Organisation;

public sealed partial class OrganisationMap
{
    /// <summary>
    /// The leader who is in charge of the unit: the holder of the seat that the unit's head seat reports to; when there is none or it is
    /// vacant, the head of the nearest unit above that has one. Null at the very top.
    /// </summary>
    public PersonInfo? LeaderInCharge(UnitId unit, DateOnly on) => SeatInCharge(unit, on) is { } seat ? HolderOf(seat.Id, on) : null;

    /// <summary>
    /// Whom a delay in the unit climbs to, nearest first: the head of the unit, the leader in charge, then upward to the head of the
    /// committee and beyond. Without <paramref name="person"/>; nobody twice; vacant seats are passed over.
    /// </summary>
    public IReadOnlyList<PersonInfo> ReportingLine(PersonId person, UnitId unit, DateOnly on)
    {
        var line = new List<PersonInfo>();
        var seen = new HashSet<PostId>();
        var seat = HeadSeat(unit, on) ?? SeatInCharge(unit, on);
        while (seat is not null && seen.Add(seat.Id))
        {
            if (HolderOf(seat.Id, on) is { } holder && holder.Id != person && !line.Contains(holder))
            {
                line.Add(holder);
            }

            seat = Superior(seat, on);
        }

        return line;
    }

    private PostInfo? SeatInCharge(UnitId unit, DateOnly on) =>
        HeadSeat(unit, on) is { } head ? Superior(head, on) : HeldHeadAbove(unit, on);

    private PostInfo? Superior(PostInfo seat, DateOnly on)
    {
        if (seat.ReportsTo is { } next && HolderOf(next, on) is not null)
        {
            return posts[next];
        }

        var ownHead = seat.IsHead ? null : HeadSeat(seat.Unit, on);
        return ownHead is not null && HolderOf(ownHead.Id, on) is not null ? ownHead : HeldHeadAbove(seat.Unit, on);
    }

    private PostInfo? HeadSeat(UnitId unit, DateOnly on) => SeatsOf(unit, on).FirstOrDefault(p => p.IsHead);

    private PostInfo? HeldHeadAbove(UnitId unit, DateOnly on) =>
        Ancestors(unit, on).Select(u => HeadSeat(u.Id, on)).FirstOrDefault(p => p is not null && HolderOf(p.Id, on) is not null);
}
