using NamRo.Kernel.Identity;

namespace NamRo.Organisation.Units;

/// <summary>Name, place and calendar of a unit from a day on, until its next state.</summary>
internal sealed class UnitStateRow
{
    public required Guid Id { get; init; }

    public required UnitId Unit { get; init; }

    public required DateOnly Since { get; init; }

    public required string Name { get; set; }

    public required string ShortName { get; set; }

    public required string Level { get; set; }

    public UnitId? Parent { get; set; }

    public required string CalendarCode { get; set; }

    /// <summary>The legal document of the latest change of this state.</summary>
    public string? Document { get; set; }

    public UnitStateRow From(DateOnly since) => new()
    {
        Id = Guid.CreateVersion7(),
        Unit = Unit,
        Since = since,
        Name = Name,
        ShortName = ShortName,
        Level = Level,
        Parent = Parent,
        CalendarCode = CalendarCode,
    };
}
