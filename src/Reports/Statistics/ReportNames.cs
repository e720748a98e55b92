using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Indicators;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Reports.Statistics;

/// <summary>What units, people, documents and groups are called. One query each for documents and groups, however many lines a report has.</summary>
internal sealed class ReportNames(
    IOrganisation organisation, IEnumerable<ITaskGroups> taskGroups, IEnumerable<IBasisNames> bases, TimeProvider clock, Texts texts)
{
    private Dictionary<UnitId, int>? places;
    private IReadOnlyList<TaskGroup>? groups;
    private IReadOnlyDictionary<string, string>? documents;

    public OrganisationMap Map => organisation.Map;

    public DateTime Now { get; } = clock.UtcNow();

    public DateOnly Today => OfficeClock.DayOf(Now);

    public string Unit(UnitId id) => Map.Unit(id)?.ShortName ?? texts["đơn vị không rõ"];

    public string Person(PersonId id) => id == Actor.SystemPerson ? texts["Hệ thống"] : Map.Person(id)?.Name ?? texts["người không rõ"];

    /// <summary>Place in the organisation's own order; unknown units last.</summary>
    public int PlaceOf(UnitId id) =>
        (places ??= Map.Units(Today).Select((u, i) => (u.Id, Place: i)).ToDictionary(u => u.Id, u => u.Place)).GetValueOrDefault(id, int.MaxValue);

    /// <summary>Groups of all documents in the order of their plans; empty while no module keeps any.</summary>
    public async Task<IReadOnlyList<TaskGroup>> GroupsAsync(CancellationToken cancellation)
    {
        if (groups is null)
        {
            var found = new List<TaskGroup>();
            foreach (var source in taskGroups)
            {
                found.AddRange(await source.ListAsync(cancellation: cancellation));
            }

            groups = found;
        }

        return groups;
    }

    /// <summary>Names of documents the reader may filter by, by id.</summary>
    public async Task<IReadOnlyDictionary<string, string>> DocumentsAsync(Actor actor, CancellationToken cancellation)
    {
        if (documents is null)
        {
            var found = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var source in bases)
            {
                foreach (var choice in await source.BasesAsync(actor, cancellation))
                {
                    found.TryAdd(choice.Value, choice.Text);
                }
            }

            documents = found;
        }

        return documents;
    }
}
