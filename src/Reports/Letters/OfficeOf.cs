using System.Text.RegularExpressions;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;
using NamRo.Kernel.Text;
using NamRo.Organisation;
using NamRo.Reports.Official.Papers;

namespace NamRo.Reports.Letters;

/// <summary>
/// The head of a paper that a unit issues: layout by its system, names by the organisation as it is on the day, a number and day left open for
/// the clerk. The signer is the head of the unit. Source: documents.md 3 to 5 and 7.4.
/// </summary>
internal static partial class OfficeOf
{
    private const string UnknownPlace = "……";
    private const string PeopleCommittee = "Ủy ban nhân dân";

    public static PaperOffice Unit(OrganisationMap map, UnitId id, DateOnly on)
    {
        var unit = map.Unit(id, on) ?? map.Unit(id) ?? throw new Kernel.Rules.NotFoundException("unit");
        var above = unit.Parent is { } parent ? map.Unit(parent, on) : null;
        return new PaperOffice
        {
            Family = Family(unit.System),
            Date = on,
            DayIsOpen = true,
            Place = Place([unit, .. map.Ancestors(id, on)]),
            Issuer = new IssuingBody
            {
                Name = unit.Name,
                SuperiorLines = above is null ? [] : [Capitals(above.Name)],
                BodyLines = [Capitals(unit.Name)],
                Symbol = Symbol(unit.Code),
            },
            Signature = SignedBy(map, unit, on),
            Recipients = new Recipients([], "VT"),
        };
    }

    public static LayoutFamily Family(UnitSystem system) => system switch
    {
        UnitSystem.Party => LayoutFamily.Party,
        UnitSystem.State => LayoutFamily.State,
        _ => LayoutFamily.Front,
    };

    private static Signature SignedBy(OrganisationMap map, UnitInfo unit, DateOnly on)
    {
        var seat = map.PostsIn(unit.Id, on).FirstOrDefault(p => p.IsHead);
        var collective = unit.System == UnitSystem.State && unit.Name.StartsWith(PeopleCommittee, StringComparison.OrdinalIgnoreCase)
            ? new SigningAuthority(SigningManner.Collective, Capitals(PeopleCommittee))
            : null;
        return new Signature
        {
            Authorities = collective is null ? [] : [collective],
            Title = Capitals(seat?.Title ?? "Thủ trưởng đơn vị"),
            Name = map.HeadOf(unit.Id, on)?.Name,
        };
    }

    /// <summary>The name of the place is what follows the level in the unit's name, or in that of the nearest unit above that has one.</summary>
    private static string Place(IReadOnlyList<UnitInfo> upward) =>
        upward.Select(u => PlaceName().Match(VietnameseText.Nfc(u.Name))).FirstOrDefault(m => m.Success)?.Groups["name"].Value ?? UnknownPlace;

    /// <summary>Codes may carry a suffix that tells apart units of one kind: UB-DT; papers carry only the kind.</summary>
    private static string Symbol(string code) => code.Split('-')[0];

    private static string Capitals(string text) => VietnameseText.Nfc(text).ToUpper(System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("""(?:thành phố|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu|tỉnh|Quận ủy|Huyện ủy|Thành ủy|Tỉnh ủy)\s+(?<name>\p{Lu}[\p{L}\d]*(?:\s+\p{Lu}[\p{L}\d]*)*)""", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceName();
}
