using NamRo.Kernel.Identity;
using NamRo.Organisation;

namespace NamRo.App.Tests.Organisation;

/// <summary>A small organisation in memory: a committee with a chair and a deputy, its office, and a division with a head and an officer.</summary>
internal sealed class Town
{
    public static readonly DateOnly Founded = new(2023, 1, 1);
    public static readonly DateOnly Day = new(2024, 5, 6);

    public UnitId Committee { get; } = UnitId.New();

    public UnitId Office { get; } = UnitId.New();

    public UnitId Division { get; } = UnitId.New();

    public PersonId Chair { get; } = PersonId.New();

    public PersonId Deputy { get; } = PersonId.New();

    public PersonId Clerk { get; } = PersonId.New();

    public PersonId Head { get; } = PersonId.New();

    public PersonId Officer { get; } = PersonId.New();

    public PostId ChairSeat { get; } = PostId.New();

    public PostId DeputySeat { get; } = PostId.New();

    public PostId ClerkSeat { get; } = PostId.New();

    public PostId HeadSeat { get; } = PostId.New();

    public PostId OfficerSeat { get; } = PostId.New();

    public OrganisationContent Content => new()
    {
        Revision = 7,
        Units =
        [
            State(Committee, "UBND", "Ủy ban nhân dân quận", null),
            State(Office, "VP", "Văn phòng", Committee),
            State(Division, "TNMT", "Phòng Tài nguyên và Môi trường", Committee),
        ],
        People = [Info(Chair, "Lê Văn An"), Info(Deputy, "Trần Thị Bình"), Info(Clerk, "Ngô Văn Cảnh"), Info(Head, "Đỗ Thị Dung"), Info(Officer, "Vũ Văn Em")],
        Posts =
        [
            Seat(ChairSeat, Committee, Role.Leader, isHead: true, null, 1),
            Seat(DeputySeat, Committee, Role.Leader, isHead: false, ChairSeat, 2),
            Seat(ClerkSeat, Office, Role.OfficeClerk, isHead: true, ChairSeat, 1) with { Scope = Committee },
            Seat(HeadSeat, Division, Role.UnitHead, isHead: true, DeputySeat, 1),
            Seat(OfficerSeat, Division, Role.Officer, isHead: false, null, 10),
        ],
        Postings =
        [
            Holds(Chair, ChairSeat), Holds(Deputy, DeputySeat), Holds(Clerk, ClerkSeat), Holds(Head, HeadSeat), Holds(Officer, OfficerSeat),
        ],
    };

    public OrganisationMap Map => new(Content);

    public static PostingInfo Holds(PersonId person, PostId post) => new(person, post, Founded, null, IsPrimary: true);

    public static UnitState State(UnitId id, string code, string name, UnitId? parent, DateOnly? since = null, DateOnly? until = null) => new(
        since ?? Founded, new UnitInfo(id, code, name, name, [], UnitSystem.State, "phòng", parent, Founded, until, "", 0));

    private static PersonInfo Info(PersonId id, string name) => new(id, "CB" + name.Length + name[^1], name);

    private static PostInfo Seat(PostId id, UnitId unit, Role role, bool isHead, PostId? reportsTo, int rank) =>
        new(id, unit, role.ToString(), [role], isHead, SecurityLabel.Internal, reportsTo, rank) { Code = id.ToString(), From = Founded };
}
