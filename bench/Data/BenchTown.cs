using NamRo.Kernel.Identity;
using NamRo.Organisation;

namespace NamRo.Bench.Data;

/// <summary>A city of 8 districts with 24 departments each and 5,000 officials; invented and only as large as the load programme asks.</summary>
internal sealed class BenchTown
{
    public const int Districts = 8;
    public const int DepartmentsPerDistrict = 24;
    public const int OfficersPerDepartment = 24;

    public static readonly DateOnly FirstDay = new(2021, 7, 1);

    private int seats;

    public List<BenchDepartment> Departments { get; } = [];

    public static async Task<BenchTown> RaiseAsync(IOrganisationEditor editor)
    {
        var town = new BenchTown();
        var edit = await editor.BeginAsync(Actor.System);
        var city = edit.OpenUnit(new NewUnit("TP", "Thành phố mẫu", UnitSystem.State, "thành phố", null, FirstDay) { CalendarCode = "HC" });
        for (var d = 0; d < Districts; d++)
        {
            var district = edit.OpenUnit(new NewUnit($"Q{d:00}", $"UBND quận mẫu {d:00}", UnitSystem.State, "quận", city, FirstDay));
            var leader = town.Seat(edit, district, "Chủ tịch", [Role.Leader, Role.OfficeClerk], SecurityLabel.Restricted, true);
            for (var p = 0; p < DepartmentsPerDistrict; p++)
            {
                town.Departments.Add(town.Department(edit, district, leader, d, p));
            }
        }

        await edit.SaveAsync();
        return town;
    }

    private BenchDepartment Department(IOrganisationEdit edit, UnitId district, PersonId leader, int d, int p)
    {
        var unit = edit.OpenUnit(new NewUnit($"Q{d:00}P{p:00}", $"Phòng mẫu {d:00}.{p:00}", UnitSystem.State, "phòng", district, FirstDay));
        var head = Seat(edit, unit, "Trưởng phòng", [Role.UnitHead, Role.Officer], SecurityLabel.Internal, true);
        var officers = Enumerable.Range(0, OfficersPerDepartment)
            .Select(_ => Seat(edit, unit, "Chuyên viên", [Role.Officer], SecurityLabel.Internal, false)).ToArray();
        return new BenchDepartment(district, leader, unit, head, officers);
    }

    private PersonId Seat(IOrganisationEdit edit, UnitId unit, string title, Role[] roles, SecurityLabel ceiling, bool head)
    {
        var person = edit.RecordPerson(new NewPerson($"B{++seats:00000}", $"Cán bộ mẫu {title}"));
        var post = edit.OpenPost(new NewPost($"S{seats:00000}", unit, title, FirstDay) { Roles = roles, IsHead = head, Ceiling = ceiling });
        edit.Appoint(new NewPosting(person, post, FirstDay));
        return person;
    }
}

internal sealed record BenchDepartment(UnitId District, PersonId Leader, UnitId Unit, PersonId Head, PersonId[] Officers);
