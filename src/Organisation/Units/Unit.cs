using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation.Store;

namespace NamRo.Organisation.Units;

/// <summary>A unit through its life. Names, parents and calendars are states with a first day; a state is never changed once a later one exists.</summary>
internal sealed partial class Unit : OrganisationRecord
{
    private readonly List<UnitStateRow> states = [];

    private Unit()
    {
    }

    public override string ObjectKind => "unit";

    public override Guid ObjectId => Id.Value;

    public UnitId Id { get; private set; }

    public string Code { get; private set; } = "";

    public string CodeKey { get; private set; } = "";

    public UnitSystem System { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? Until { get; private set; }

    public int Order { get; private set; }

    /// <summary>One alias a line.</summary>
    public string AliasLines { get; private set; } = "";

    public IReadOnlyList<string> Aliases => AliasLines.Length == 0 ? [] : AliasLines.Split('\n');

    public IReadOnlyList<UnitStateRow> States => states;

    public UnitStateRow Latest => states.MaxBy(s => s.Since)!;

    public static Unit Open(NewUnit unit, Act act)
    {
        var name = TextGuard.Line(unit.Name, TextGuard.NameLength, "Name");
        var opened = new Unit
        {
            Id = unit.Id,
            Code = TextGuard.Code(unit.Code, "Code"),
            System = unit.System,
            From = unit.From,
            Order = unit.Order,
            AliasLines = Lines(unit.Aliases),
        };
        opened.CodeKey = Keys.Of(opened.Code);
        opened.states.Add(new UnitStateRow
        {
            Id = Guid.CreateVersion7(),
            Unit = unit.Id,
            Since = unit.From,
            Name = name,
            ShortName = TextGuard.Optional(unit.ShortName, TextGuard.NameLength, "ShortName") ?? name,
            Level = TextGuard.Line(unit.Level, TextGuard.CodeLength, "Level"),
            Parent = unit.Parent,
            CalendarCode = unit.CalendarCode.Length == 0 ? "" : TextGuard.Code(unit.CalendarCode, "CalendarCode"),
            Document = TextGuard.Optional(unit.Document, TextGuard.DocumentLength, "Document"),
        });
        opened.RaiseOpened(act);
        return opened;
    }

    public bool StandsOn(DateOnly day) => From <= day && (Until is not { } last || day <= last);

    /// <summary>The state on the day; the first one for days before the unit's life.</summary>
    public UnitStateRow On(DateOnly day) => states.Where(s => s.Since <= day).MaxBy(s => s.Since) ?? states.MinBy(s => s.Since)!;

    /// <summary>True when the unit still lies directly below <paramref name="parent"/> on some day after <paramref name="day"/>.</summary>
    public bool IsBelowAfter(UnitId parent, DateOnly day) =>
        (Until is null || Until > day) && states.Exists(s => s.Parent == parent && (s == Latest || NextAfter(s) > day.AddDays(1)));

    private static string Lines(IReadOnlyList<string> aliases) =>
        string.Join('\n', aliases.Select(a => TextGuard.Optional(a, TextGuard.NameLength, "Aliases")).OfType<string>().Distinct(StringComparer.Ordinal));

    private DateOnly NextAfter(UnitStateRow state) => states.Where(s => s.Since > state.Since).Min(s => s.Since);

    private void RaiseOpened(Act act)
    {
        var first = states[0];
        Raise(new UnitOpened(Id, Code, first.Name, first.ShortName, System, first.Level, first.Parent, From, first.CalendarCode, first.Document), act);
    }

    /// <summary>The state that begins on the day, made from the one before it when there is none yet.</summary>
    private UnitStateRow Change(DateOnly since, string? document)
    {
        var latest = Latest;
        Rule.Require(
            since >= latest.Since,
            "organisation.unit.out-of-order",
            $"“{latest.Name}” đã có thay đổi từ ngày {latest.Since}. Hãy ghi thay đổi có hiệu lực từ ngày đó trở đi.",
            "Since");
        Rule.Require(StandsOn(since), "organisation.unit.closed", $"“{latest.Name}” không còn hoạt động vào ngày {since}.", "Since");
        var state = latest;
        if (since > latest.Since)
        {
            state = latest.From(since);
            states.Add(state);
        }

        state.Document = TextGuard.Optional(document, TextGuard.DocumentLength, "Document") ?? state.Document;
        return state;
    }
}
