using NamRo.Kernel.Identity;
using NamRo.Organisation;

namespace NamRo.Bench.Data;

/// <summary>A city of wards, each with a one-stop desk below it: three at the counter, fifteen officials, one head; invented.</summary>
internal sealed class DossierTown
{
    private const int Clerks = 3;
    private const int Officers = 15;

    private int seats;

    public List<BenchWard> Wards { get; } = [];

    public static async Task<DossierTown> RaiseAsync(IOrganisationEditor editor, int wards)
    {
        var town = new DossierTown();
        var edit = await editor.BeginAsync(Actor.System);
        var city = edit.OpenUnit(new NewUnit("TP", "Thành phố mẫu", UnitSystem.State, "thành phố", null, BenchTown.FirstDay) { CalendarCode = "HC" });
        for (var w = 1; w <= wards; w++)
        {
            town.Wards.Add(town.Ward(edit, city, w));
        }

        await edit.SaveAsync();
        return town;
    }

    private BenchWard Ward(IOrganisationEdit edit, UnitId city, int w)
    {
        var ward = edit.OpenUnit(new NewUnit($"P{w:000}", $"UBND phường mẫu {w:000}", UnitSystem.State, "phường", city, BenchTown.FirstDay));
        var code = $"000.00.{w:000}.H99";
        var desk = edit.OpenUnit(new NewUnit(code, $"Trung tâm Phục vụ hành chính công phường mẫu {w:000}", UnitSystem.State, "trung tâm", ward, BenchTown.FirstDay));
        var head = Seat(edit, ward, "Chủ tịch", [Role.Leader, Role.UnitHead, Role.Officer], true);
        var clerks = Enumerable.Range(0, Clerks).Select(_ => Seat(edit, desk, "Cán bộ một cửa", [Role.CounterClerk], false)).ToArray();
        var officers = Enumerable.Range(0, Officers).Select(_ => Seat(edit, ward, "Chuyên viên", [Role.Officer], false)).ToArray();
        return new BenchWard(ward, desk, code, head, clerks, officers);
    }

    private PersonId Seat(IOrganisationEdit edit, UnitId unit, string title, Role[] roles, bool head)
    {
        var person = edit.RecordPerson(new NewPerson($"B{++seats:00000}", $"Cán bộ mẫu {title} {seats}"));
        var post = edit.OpenPost(new NewPost($"S{seats:00000}", unit, title, BenchTown.FirstDay) { Roles = roles, IsHead = head, Ceiling = SecurityLabel.Internal });
        edit.Appoint(new NewPosting(person, post, BenchTown.FirstDay));
        return person;
    }
}

/// <param name="Agency">Code of the desk, the first part of every dossier code.</param>
internal sealed record BenchWard(UnitId Unit, UnitId Desk, string Agency, PersonId Head, PersonId[] Clerks, PersonId[] Officers);
