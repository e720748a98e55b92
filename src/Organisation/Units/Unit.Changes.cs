using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation.Store;

namespace NamRo.Organisation.Units;

internal sealed partial class Unit
{
    public void Rename(string name, string shortName, DateOnly since, string? document, Act act)
    {
        var cleanName = TextGuard.Line(name, TextGuard.NameLength, "Name");
        var state = Change(since, document);
        state.Name = cleanName;
        state.ShortName = TextGuard.Optional(shortName, TextGuard.NameLength, "ShortName") ?? cleanName;
        Raise(new UnitRenamed(Id, state.Name, state.ShortName, since, state.Document), act);
    }

    public void Move(UnitId? parent, DateOnly since, string? document, Act act)
    {
        var state = Change(since, document);
        state.Parent = parent;
        Raise(new UnitMoved(Id, parent, since, state.Document), act);
    }

    public void ChangeCalendar(string calendarCode, DateOnly since, Act act)
    {
        var code = calendarCode.Length == 0 ? "" : TextGuard.Code(calendarCode, "CalendarCode");
        Change(since, null).CalendarCode = code;
        Raise(new UnitCalendarChanged(Id, code, since), act);
    }

    public void Describe(IReadOnlyList<string> aliases, int order, Act act)
    {
        AliasLines = Lines(aliases);
        Order = order;
        Raise(new UnitDescribed(Id, Aliases, order), act);
    }

    public void Close(DateOnly lastDay, string? document, Act act)
    {
        Rule.Require(Until is null, "organisation.unit.closed", $"“{Latest.Name}” đã kết thúc hoạt động từ trước.");
        Rule.Require(
            lastDay >= Latest.Since,
            "organisation.dates.order",
            $"Ngày cuối {lastDay} phải không sớm hơn thay đổi gần nhất của đơn vị (ngày {Latest.Since}).",
            "LastDay");
        Until = lastDay;
        Raise(new UnitClosed(Id, lastDay, TextGuard.Optional(document, TextGuard.DocumentLength, "Document")), act);
    }

    public void Succeed(Unit successor, SuccessionKind kind, DateOnly on, string document, Act act) =>
        Raise(new UnitSucceeded(Id, successor.Id, kind, on, document), act);

    public UnitInfo Info(UnitStateRow state) => new(
        Id, Code, state.Name, state.ShortName, Aliases, System, state.Level, state.Parent, From, Until, state.CalendarCode, Order);
}
