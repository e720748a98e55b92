using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation;

namespace NamRo.App.Tests.Organisation;

public sealed class UnitEditTests
{
    private static readonly DateOnly LastDay = new(2025, 6, 30);

    [Fact]
    public async Task Opening_a_unit_shows_it_in_the_map_and_leaves_one_entry()
    {
        await using var office = await Office.OpenAsync();
        var ward = UnitId.New();

        await office.EditAsync(edit => edit.OpenUnit(
            new NewUnit("P01", "UBND phường Đông", UnitSystem.State, "phường", office.Committee, Office.Today) { Id = ward, Aliases = ["phường Đông"] }));

        Assert.Equal(["phường Đông"], office.Map.Unit(ward)!.Aliases);
        Assert.Contains(ward, office.Map.Subtree(office.Committee, Office.Today));
        Assert.Equal(["organisation.unit-opened"], await office.ActionsOn(ward.Value));
    }

    [Fact]
    public async Task Renaming_and_moving_keep_what_was()
    {
        await using var office = await Office.OpenAsync();
        var since = new DateOnly(2024, 7, 1);

        await office.EditAsync(edit =>
        {
            edit.RenameUnit(office.Division, "Phòng Nông nghiệp", "", since, "QĐ 12/QĐ-UBND");
            edit.MoveUnit(office.Division, null, since);
        });

        Assert.Equal("Phòng Tài nguyên", office.Map.Unit(office.Division, since.AddDays(-1))!.Name);
        Assert.Equal("Phòng Nông nghiệp", office.Map.Unit(office.Division, since)!.Name);
        Assert.Equal(office.Committee, office.Map.ParentOf(office.Division, since.AddDays(-1)));
        Assert.Null(office.Map.ParentOf(office.Division, since));
        Assert.Equal("QĐ 12/QĐ-UBND", office.Map.History(office.Division)[^1].Document);
    }

    [Fact]
    public async Task Two_units_cannot_have_one_code_even_written_otherwise()
    {
        await using var office = await Office.OpenAsync();

        await RefusedAsync("organisation.code.taken", office, edit => edit.OpenUnit(new NewUnit("tnmt", "Khác", UnitSystem.State, "phòng", null, Office.Today)));
    }

    [Fact]
    public async Task A_unit_cannot_come_below_itself()
    {
        await using var office = await Office.OpenAsync();

        await RefusedAsync("organisation.unit.cycle", office, edit => edit.MoveUnit(office.Committee, office.Division, Office.Today));
    }

    [Fact]
    public async Task A_change_before_the_latest_one_is_refused()
    {
        await using var office = await Office.OpenAsync();
        await office.EditAsync(edit => edit.RenameUnit(office.Division, "Tên mới", "", Office.Today));

        await RefusedAsync(
            "organisation.unit.out-of-order", office, edit => edit.RenameUnit(office.Division, "Tên cũ hơn", "", Office.Today.AddDays(-1)));
    }

    [Fact]
    public async Task A_unit_with_units_below_or_people_in_it_cannot_be_closed()
    {
        await using var office = await Office.OpenAsync();

        await RefusedAsync("organisation.unit.has-children", office, edit => edit.CloseUnit(office.Committee, LastDay));
        await RefusedAsync("organisation.post.held", office, edit => edit.CloseUnit(office.Division, LastDay));
    }

    [Fact]
    public async Task A_closed_unit_takes_its_vacant_seats_along_and_takes_no_more()
    {
        await using var office = await Office.OpenAsync();

        await office.EditAsync(edit =>
        {
            edit.EndPosting(office.Head, office.HeadSeat, LastDay);
            edit.CloseUnit(office.Division, LastDay, "NQ 01/NQ-HĐND");
        });

        Assert.False(office.Map.Exists(office.Division, LastDay.AddDays(1)));
        Assert.Equal(LastDay, office.Map.Post(office.HeadSeat)!.Until);
        await RefusedAsync(
            "organisation.post.closed", office, edit => edit.Appoint(new NewPosting(office.Other, office.HeadSeat, LastDay.AddDays(1))));
        await RefusedAsync(
            "organisation.unit.parent-closed",
            office,
            edit => edit.OpenUnit(new NewUnit("T1", "Tổ 1", UnitSystem.State, "tổ", office.Division, LastDay.AddDays(1))));
    }

    [Fact]
    public async Task A_conversion_closes_the_unit_the_day_before_and_names_its_successor()
    {
        await using var office = await Office.OpenAsync();
        var on = LastDay.AddDays(1);
        var next = UnitId.New();

        await office.EditAsync(edit =>
        {
            edit.OpenUnit(new NewUnit("KT", "Phòng Kinh tế", UnitSystem.State, "phòng", office.Committee, on) { Id = next });
            edit.EndPosting(office.Head, office.HeadSeat, LastDay);
            edit.Succeed(new NewSuccession(SuccessionKind.Conversion, [office.Division], [next], on, "NĐ 150/2025/NĐ-CP"));
        });

        Assert.Equal(LastDay, office.Map.Unit(office.Division)!.Until);
        Assert.Equal([next], office.Map.Successors(office.Division).Select(u => u.Id));
        Assert.Contains("organisation.unit-succeeded", await office.ActionsOn(office.Division.Value));
    }

    [Theory]
    [InlineData(SuccessionKind.Division, 1, 1)]
    [InlineData(SuccessionKind.Consolidation, 1, 1)]
    [InlineData(SuccessionKind.Absorption, 1, 2)]
    [InlineData(SuccessionKind.Dissolution, 1, 0)]
    [InlineData(SuccessionKind.Transfer, 2, 1)]
    public async Task A_succession_has_as_many_units_before_and_after_as_its_kind_says(SuccessionKind kind, int before, int after)
    {
        await using var office = await Office.OpenAsync();
        UnitId[] two = [office.Division, office.Committee];

        await RefusedAsync(
            "organisation.succession.shape",
            office,
            edit => edit.Succeed(new NewSuccession(kind, [.. two.Take(before)], [.. two.Take(after)], Office.Today, "QĐ 1")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public async Task A_day_of_an_impossible_year_is_refused(int year)
    {
        await using var office = await Office.OpenAsync();

        await RefusedAsync(
            "organisation.dates.range",
            office,
            edit => edit.OpenUnit(new NewUnit("X", "Đơn vị X", UnitSystem.State, "phòng", null, new DateOnly(year, 1, 1))));
    }

    [Fact]
    public async Task A_calendar_that_nobody_published_cannot_be_used()
    {
        await using var office = await Office.OpenAsync();

        await RefusedAsync("organisation.calendar.missing", office, edit => edit.ChangeUnitCalendar(office.Division, "KHONGCO", Office.Today));
    }

    [Fact]
    public async Task Who_may_not_manage_the_organisation_changes_nothing()
    {
        await using var office = await Office.OpenAsync();
        var head = new Actor(
            office.Head, "Đỗ Thị Dung", office.Division,
            [new Grant(Role.UnitHead, office.Division, new HashSet<UnitId> { office.Division }, SecurityLabel.Internal, office.Head)]);

        var refused = await Assert.ThrowsAsync<AccessDeniedException>(() => office.EditAsync(edit => edit.CloseUnit(office.Division, LastDay), head));

        Assert.Equal("organisation.not-allowed", refused.Code);
    }

    private static async Task RefusedAsync(string code, Office office, Action<IOrganisationEdit> change)
    {
        var revision = office.Map.Revision;

        var refused = await Assert.ThrowsAsync<RuleException>(() => office.EditAsync(change));

        Assert.Equal(code, refused.Code);
        Assert.Equal(revision, office.Map.Revision);
    }
}
