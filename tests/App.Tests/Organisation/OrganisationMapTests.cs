using CsCheck;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation;

namespace NamRo.App.Tests.Organisation;

public sealed class OrganisationMapTests
{
    private readonly Town town = new();

    [Fact]
    public void A_unit_stands_from_its_first_to_its_last_day()
    {
        var unit = UnitId.New();
        var last = new DateOnly(2025, 6, 30);
        var map = new OrganisationMap(new OrganisationContent { Units = [Town.State(unit, "Q", "Quận", null, until: last)] });

        Assert.False(map.Exists(unit, Town.Founded.AddDays(-1)));
        Assert.True(map.Exists(unit, Town.Founded));
        Assert.True(map.Exists(unit, last));
        Assert.False(map.Exists(unit, last.AddDays(1)));
    }

    [Fact]
    public void A_renamed_and_moved_unit_looks_on_each_day_as_it_did_then()
    {
        var moved = new DateOnly(2024, 7, 1);
        var renamed = Town.State(town.Division, "TNMT", "Phòng Nông nghiệp và Môi trường", town.Office, moved);
        var map = new OrganisationMap(town.Content with { Units = [.. town.Content.Units, renamed] });

        Assert.Equal("Phòng Tài nguyên và Môi trường", map.Unit(town.Division, moved.AddDays(-1))!.Name);
        Assert.Equal("Phòng Nông nghiệp và Môi trường", map.Unit(town.Division, moved)!.Name);
        Assert.Equal(town.Committee, map.ParentOf(town.Division, moved.AddDays(-1)));
        Assert.Contains(town.Division, map.Subtree(town.Office, moved));
        Assert.DoesNotContain(town.Division, map.Subtree(town.Office, moved.AddDays(-1)));
    }

    [Fact]
    public void Units_come_parents_first_and_codes_are_found_without_marks_or_case()
    {
        Assert.Equal(["UBND", "TNMT", "VP"], town.Map.Units(Town.Day).Select(u => u.Code));
        Assert.Equal(town.Division, town.Map.UnitByCode("tnmt")!.Id);
    }

    [Fact]
    public void The_leader_in_charge_is_whom_the_heads_seat_reports_to()
    {
        Assert.Equal(town.Deputy, town.Map.LeaderInCharge(town.Division, Town.Day)!.Id);
        Assert.Null(town.Map.LeaderInCharge(town.Committee, Town.Day));
    }

    [Fact]
    public void While_the_superior_seat_is_vacant_the_head_of_the_unit_above_is_in_charge()
    {
        var content = town.Content with { Postings = [.. town.Content.Postings.Where(p => p.Post != town.DeputySeat)] };

        var map = new OrganisationMap(content);

        Assert.Equal(town.Chair, map.LeaderInCharge(town.Division, Town.Day)!.Id);
    }

    [Fact]
    public void The_reporting_line_climbs_without_the_person_and_names_nobody_twice()
    {
        Assert.Equal([town.Head, town.Deputy, town.Chair], town.Map.ReportingLine(town.Officer, town.Division, Town.Day).Select(p => p.Id));
        Assert.Equal([town.Deputy, town.Chair], town.Map.ReportingLine(town.Head, town.Division, Town.Day).Select(p => p.Id));
        Assert.Empty(town.Map.ReportingLine(town.Chair, town.Committee, Town.Day));
    }

    [Fact]
    public void Seats_that_report_to_each_other_do_not_trap_the_reporting_line()
    {
        var posts = town.Content.Posts.Select(p => p.Id == town.ChairSeat ? p with { ReportsTo = town.DeputySeat } : p);

        var map = new OrganisationMap(town.Content with { Posts = [.. posts] });

        Assert.Equal([town.Head, town.Deputy, town.Chair], map.ReportingLine(town.Officer, town.Division, Town.Day).Select(p => p.Id));
    }

    [Fact]
    public void A_person_holds_a_post_on_its_days_only()
    {
        var until = new DateOnly(2024, 3, 31);
        var postings = town.Content.Postings.Select(p => p.Person == town.Officer ? p with { Until = until } : p);

        var map = new OrganisationMap(town.Content with { Postings = [.. postings] });

        Assert.True(map.HoldsPostIn(town.Officer, town.Division, until));
        Assert.False(map.HoldsPostIn(town.Officer, town.Division, until.AddDays(1)));
        Assert.Empty(map.PostsOf(town.Officer, until.AddDays(1)));
        Assert.Equal([town.Head], map.PeopleIn(town.Division, until.AddDays(1)).Select(p => p.Person.Id));
    }

    [Fact]
    public void Names_of_unknown_units_and_people_are_not_found()
    {
        Assert.Throws<NotFoundException>(() => town.Map.NameOf(UnitId.New()));
        Assert.Throws<NotFoundException>(() => town.Map.NameOf(PersonId.New()));
        Assert.Equal("Vũ Văn Em", town.Map.NameOf(town.Officer));
    }

    [Fact]
    public void Subtree_and_ancestors_agree_on_every_day_of_any_history()
    {
        Histories.Sample(states =>
        {
            var map = new OrganisationMap(new OrganisationContent { Units = states });
            for (var on = Town.Founded.AddDays(-1); on <= Town.Founded.AddDays(12); on = on.AddDays(1))
            {
                var standing = map.Units(on);
                Assert.Equal(standing.Count, standing.DistinctBy(u => u.Id).Count());
                foreach (var unit in standing)
                {
                    var below = standing.Where(u => map.Ancestors(u.Id, on).Any(a => a.Id == unit.Id)).Select(u => u.Id).Append(unit.Id);
                    Assert.True(map.Subtree(unit.Id, on).SetEquals(below));
                }
            }
        });
    }

    /// <summary>Units that move at random days; a unit only ever lies below one made before it, so there is no cycle.</summary>
    private static Gen<UnitState[]> Histories =>
        from count in Gen.Int[1, 8]
        let ids = Enumerable.Range(0, count).Select(_ => UnitId.New()).ToArray()
        from moves in Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, 10], Gen.Int[0, 100]).Array[0, 12]
        from ends in Gen.Int[0, 20].Array[count]
        select ids.Select((id, i) => (Index: i, Day: 0, Parent: i - 1)).Concat(moves.Select(m => (Index: m.Item1, Day: m.Item2, Parent: (m.Item3 % (m.Item1 + 1)) - 1)))
            .DistinctBy(m => (m.Index, m.Day))
            .Select(m => Town.State(
                ids[m.Index], "U" + m.Index, "Đơn vị", m.Parent < 0 ? null : ids[m.Parent], Town.Founded.AddDays(m.Day), ends[m.Index] > 10 ? null : Town.Founded.AddDays(ends[m.Index])))
            .ToArray();
}
