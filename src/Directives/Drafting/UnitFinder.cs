using NamRo.Directives.Documents;
using NamRo.Directives.Reading;
using NamRo.Directives.Reading.Units;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Organisation;

namespace NamRo.Directives.Drafting;

/// <summary>
/// The units under one committee as the reader and the matcher know them. A printed name becomes a unit only when it means exactly one, or is
/// a group whose members are all meant; otherwise the clerk chooses among the candidates (task-extraction.md 6).
/// </summary>
internal sealed class UnitFinder : IUnitDirectory
{
    private readonly IReadOnlyList<UnitInfo> units;
    private readonly UnitMatcher matcher;

    public UnitFinder(OrganisationMap map, UnitId owner, DateOnly day)
    {
        var scope = map.Subtree(owner, day);
        units = [.. map.Units(day).Where(u => scope.Contains(u.Id))];
        matcher = new UnitMatcher([.. units.Select(Known)]);
    }

    public IEnumerable<string> Names => units.SelectMany(u => u.Aliases.Prepend(u.ShortName).Prepend(u.Name));

    /// <summary>The units that the printed names stand for, in the order of the text, and a remark for each name that is unsure.</summary>
    public (IReadOnlyList<UnitId> Units, IReadOnlyList<StoredNote> Notes) Find(string field, IEnumerable<string> printed)
    {
        List<UnitId> found = [];
        List<StoredNote> notes = [];
        foreach (var name in printed)
        {
            var match = matcher.Match(name);
            if (match.IsGroup)
            {
                found.AddRange(match.Members.Select(IdOf));
            }
            else if (match.Exact is { } exact)
            {
                found.Add(IdOf(exact));
            }
            else
            {
                var sentence = match.Candidates.Count > 0
                    ? Texts.Key("Chưa chắc “{0}” là đơn vị nào: hãy chọn trong các đơn vị gợi ý.")
                    : Texts.Key("Không tìm thấy đơn vị “{0}” trong phạm vi của cơ quan ban hành: hãy chọn đơn vị.");
                notes.Add(new StoredNote(sentence, [name], field, [.. match.Candidates.Select(c => IdOf(c.Unit))]));
            }
        }

        return ([.. found.Distinct()], notes);
    }

    private static UnitId IdOf(KnownUnit unit) => UnitId.From(Guid.Parse(unit.Id));

    private static KnownUnit Known(UnitInfo unit) => new(
        unit.Id.ToString(), unit.Name, [.. unit.Aliases.Prepend(unit.ShortName)], LevelOf(unit), unit.Parent?.ToString());

    private static UnitLevel LevelOf(UnitInfo unit) => unit.System switch
    {
        UnitSystem.Front or UnitSystem.MassOrganisation => UnitLevel.Organisation,
        UnitSystem.Party => UnitLevel.Party,
        _ => unit.Level switch
        {
            "tỉnh" or "thành phố" => UnitLevel.Province,
            "quận" or "huyện" or "thị xã" => UnitLevel.District,
            "phường" or "xã" or "thị trấn" or "đặc khu" => UnitLevel.Commune,
            // A part of a unit, such as a one-stop desk, is given work by its own unit and not by "các phòng, ban, đơn vị".
            "bộ phận" => UnitLevel.Other,
            _ => UnitLevel.Department,
        },
    };
}
