using NamRo.Kernel.Identity;
using NamRo.Organisation;

namespace NamRo.Host.Demo.Town;

/// <summary>Opens the units of the invented district and fills their seats.</summary>
internal sealed class DemoOrganisation(IOrganisationEditor editor, Random random)
{
    public static readonly DateOnly FirstDay = new(2021, 7, 1);

    private readonly DemoNames names = new(random);
    private readonly Dictionary<string, UnitId> units = [];
    private readonly Dictionary<string, PostId> posts = [];
    private int people;

    public async Task BuildAsync(CancellationToken cancellation)
    {
        var edit = await editor.BeginAsync(Actor.System, cancellation);
        var rows = DemoData.Csv<UnitRow>("units.csv");
        for (var i = 0; i < rows.Count; i++)
        {
            OpenUnit(edit, rows[i], i);
        }

        var special = DemoData.Csv<RoleRow>("roles.csv").ToLookup(r => r.Unit == DemoDesk.Unit);
        foreach (var role in special[false])
        {
            OpenSpecialSeats(edit, role);
        }

        var seats = DemoData.Csv<SeatRow>("seats.csv");
        foreach (var row in rows.Where(r => r.Code is not ("QU" or "UBND" or DemoDesk.Unit)))
        {
            OpenUsualSeats(edit, row, seats.Single(s => s.System == row.System && s.Level == row.Level));
        }

        // Last, so that the desk changes nothing of the chance that the rest of the story is made of.
        foreach (var role in special[true])
        {
            OpenSpecialSeats(edit, role);
        }

        await edit.SaveAsync(cancellation);
    }

    private void OpenUnit(IOrganisationEdit edit, UnitRow row, int order) => units[row.Code] = edit.OpenUnit(
        new NewUnit(row.Code, row.Name, Enum.Parse<UnitSystem>(row.System), row.Level, row.Parent.Length == 0 ? null : units[row.Parent], FirstDay)
        {
            ShortName = row.ShortName,
            Aliases = row.Aliases.Split(';', StringSplitOptions.RemoveEmptyEntries),
            CalendarCode = row.Parent.Length == 0 ? "HC" : "",
            Order = order,
        });

    private void OpenSpecialSeats(IOrganisationEdit edit, RoleRow role)
    {
        for (var i = 0; i < role.Count; i++)
        {
            var seat = edit.OpenPost(new NewPost($"{role.Unit}-S{people:000}", units[role.Unit], role.Title, FirstDay)
            {
                Roles = [.. role.Roles.Split(' ').Select(Enum.Parse<Role>)],
                IsHead = role.Head && i == 0,
                Ceiling = Enum.Parse<SecurityLabel>(role.Ceiling),
                Scope = role.Scope.Length == 0 ? null : units[role.Scope],
                ReportsTo = role.ReportsTo.Length == 0 ? null : posts[role.ReportsTo],
                Rank = role.Head ? 1 : 10 + i,
            });
            posts.TryAdd($"{role.Unit}/{role.Title}", seat);
            Appoint(edit, seat);
        }
    }

    private void OpenUsualSeats(IOrganisationEdit edit, UnitRow row, SeatRow seat)
    {
        var hasHead = row.Code is "VPQU" or "VPUB";
        if (!hasHead)
        {
            Open(edit, row, 1, seat.Head, [Role.UnitHead, Role.Officer], head: true);
        }

        for (var i = 0; i < seat.Deputies; i++)
        {
            Open(edit, row, 2 + i, seat.Deputy, [Role.UnitHead, Role.Officer], head: false);
        }

        var officers = Math.Max(3, seat.Officers + random.Next(-1, 2));
        for (var i = 0; i < officers; i++)
        {
            Open(edit, row, 10 + i, seat.Officer, [Role.Officer], head: false);
        }
    }

    private void Open(IOrganisationEdit edit, UnitRow row, int rank, string title, Role[] roles, bool head) => Appoint(
        edit,
        edit.OpenPost(new NewPost($"{row.Code}-{rank:00}", units[row.Code], title, FirstDay)
        {
            Roles = roles,
            IsHead = head,
            Ceiling = row.Code is "UBKTQU" or "BTC" || row.System == "Party" || head ? SecurityLabel.Restricted : SecurityLabel.Internal,
            ReportsTo = head ? InCharge(row) : null,
            Rank = rank,
        }));

    private PostId? InCharge(UnitRow row) => row switch
    {
        { Parent: "UBND", Code: "QLDT" or "TNMT" or "BQLDA" or "TTQD" or "DTTXD" or "KT" } => posts["UBND/Phó Chủ tịch UBND quận phụ trách đô thị"],
        { Parent: "UBND", Code: "GDDT" or "VHTT" or "LDTBXH" or "YT" } => posts["UBND/Phó Chủ tịch UBND quận phụ trách văn hóa - xã hội"],
        { Parent: "UBND", Level: "phòng" } => posts["UBND/Phó Chủ tịch UBND quận phụ trách nội chính"],
        { Parent: "UBND" } => posts["UBND/Chủ tịch UBND quận"],
        _ => posts["QU/Phó Bí thư Thường trực Quận ủy"],
    };

    private void Appoint(IOrganisationEdit edit, PostId post)
    {
        var person = edit.RecordPerson(new NewPerson($"TK{++people:0000}", names.Next()));
        edit.Appoint(new NewPosting(person, post, FirstDay));
    }
}
