using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation.Store;
using NamRo.Organisation.Units;

namespace NamRo.Organisation.Editing;

internal sealed partial class OrganisationEdit
{
    public UnitId OpenUnit(NewUnit unit)
    {
        RequireManager();
        Day(unit.From, "From");
        RequireParent(unit.Parent, unit.From);
        world.Add(Unit.Open(unit, act));
        return unit.Id;
    }

    public void RenameUnit(UnitId unit, string name, string shortName, DateOnly since, string? document = null)
    {
        RequireManager();
        Day(since, "Since");
        world.Unit(unit).Rename(name, shortName, since, document, act);
    }

    public void MoveUnit(UnitId unit, UnitId? parent, DateOnly since, string? document = null)
    {
        RequireManager();
        Day(since, "Since");
        var moved = world.Unit(unit);
        RequireParent(parent, since);
        for (var above = parent; above is { } at; above = world.Unit(at).Latest.Parent)
        {
            Rule.Require(
                at != unit,
                "organisation.unit.cycle",
                $"Không thể đặt “{moved.Latest.Name}” dưới chính nó hoặc dưới đơn vị trực thuộc nó. Hãy chọn đơn vị cấp trên khác.",
                "Parent");
        }

        moved.Move(parent, since, document, act);
    }

    public void ChangeUnitCalendar(UnitId unit, string calendarCode, DateOnly since)
    {
        RequireManager();
        Day(since, "Since");
        world.Unit(unit).ChangeCalendar(calendarCode, since, act);
    }

    public void DescribeUnit(UnitId unit, IReadOnlyList<string> aliases, int order)
    {
        RequireManager();
        world.Unit(unit).Describe(aliases, order, act);
    }

    public void CloseUnit(UnitId unit, DateOnly lastDay, string? document = null)
    {
        RequireManager();
        Day(lastDay, "LastDay");
        var closed = world.Unit(unit);
        var below = world.Units.Where(u => u.IsBelowAfter(unit, lastDay)).Select(u => u.Code).Order(StringComparer.Ordinal).ToList();
        Rule.Require(
            below.Count == 0,
            "organisation.unit.has-children",
            $"Sau ngày {lastDay} vẫn còn {below.Count} đơn vị trực thuộc: {string.Join(", ", below.Take(5))}. Hãy chuyển hoặc kết thúc các đơn vị đó trước.");
        foreach (var post in world.PostsOf(unit).Where(p => p.Until is null || p.Until > lastDay))
        {
            RequireVacantAfter(post, lastDay);
            post.Close(lastDay, document, act);
        }

        closed.Close(lastDay, document, act);
    }

    public void Succeed(NewSuccession succession)
    {
        RequireManager();
        Day(succession.On, "On");
        RequireShape(succession);
        var document = TextGuard.Line(succession.Document, TextGuard.DocumentLength, "Document");
        foreach (var from in succession.From.Select(world.Unit))
        {
            foreach (var to in succession.To.Select(world.Unit))
            {
                Follow(from, to, succession, document);
            }

            if (EndsUnit(succession.Kind) && from.Until is null)
            {
                CloseUnit(from.Id, succession.On.AddDays(-1), document);
            }
        }
    }

    private static bool EndsUnit(SuccessionKind kind) => kind is not (SuccessionKind.Separation or SuccessionKind.Transfer);

    private static void RequireShape(NewSuccession succession)
    {
        var fits = (succession.Kind, succession.From.Count, succession.To.Count) switch
        {
            (_, 0, _) or (_, _, 0) => false,
            (SuccessionKind.Absorption, _, var to) => to == 1,
            (SuccessionKind.Consolidation, var from, var to) => from > 1 && to == 1,
            (SuccessionKind.Division, var from, var to) => from == 1 && to > 1,
            (SuccessionKind.Conversion or SuccessionKind.Transfer, var from, var to) => from == 1 && to == 1,
            (_, var from, _) => from == 1,
        };
        Rule.Require(
            fits,
            "organisation.succession.shape",
            $"Số đơn vị trước ({succession.From.Count}) và sau ({succession.To.Count}) không hợp với hình thức sắp xếp đã chọn. Hãy xem lại hình thức hoặc danh sách đơn vị.",
            "Kind");
    }

    private void Follow(Unit from, Unit to, NewSuccession succession, string document)
    {
        Rule.Require(
            from != to, "organisation.succession.self", $"“{from.Latest.Name}” không thể kế thừa chính nó.", "To");
        Rule.Require(
            to.StandsOn(succession.On),
            "organisation.unit.closed",
            $"“{to.Latest.Name}” không hoạt động vào ngày {succession.On}, nên không thể tiếp nhận.",
            "To");
        world.Add(new UnitSuccession
        {
            Id = Guid.CreateVersion7(),
            From = from.Id,
            To = to.Id,
            Kind = succession.Kind,
            On = succession.On,
            Document = document,
        });
        from.Succeed(to, succession.Kind, succession.On, document, act);
    }

    private void RequireParent(UnitId? parent, DateOnly on)
    {
        if (parent is { } id)
        {
            var above = world.Unit(id);
            Rule.Require(
                above.StandsOn(on) && above.Until is null,
                "organisation.unit.parent-closed",
                $"Đơn vị cấp trên “{above.Latest.Name}” không hoạt động liên tục từ ngày {on}. Hãy chọn đơn vị cấp trên khác hoặc ngày khác.",
                "Parent");
        }
    }
}
