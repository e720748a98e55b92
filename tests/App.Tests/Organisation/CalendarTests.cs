using NamRo.Kernel.Data;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Organisation;

public sealed class CalendarTests
{
    private static CalendarDefinition Mine => CalendarCatalogue.Embedded.Get("HC-T7").Definition with { Code = "P01", Name = "Lịch phường Đông" };

    [Theory]
    [EachDatabase]
    public async Task A_new_install_stores_the_calendars_of_the_product_as_first_versions(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);

        Assert.Equal(CalendarCatalogue.Embedded.Definitions.Select(d => d.Code).Order(StringComparer.Ordinal), office.Map.Calendars.Select(c => c.Code));
        Assert.Equal("HC", office.Map.CalendarOf(office.Division).Code);
        Assert.Equal(1, office.Map.CalendarOf(office.Division).Version);
    }

    [Theory]
    [EachDatabase]
    public async Task A_unit_works_by_the_calendar_of_the_nearest_unit_above_that_has_one(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);

        await office.EditAsync(edit =>
        {
            edit.PublishCalendar(new NewCalendarVersion(Mine));
            edit.ChangeUnitCalendar(office.Committee, "P01", Office.Today);
        });

        Assert.Equal("P01", office.Map.CalendarOf(office.Division).Code);
    }

    [Theory]
    [EachDatabase]
    public async Task A_further_version_counts_for_new_clocks_and_leaves_the_earlier_one_as_it_was(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);
        var day = new DateOnly(2024, 6, 3);
        var closed = new CalendarDay(day, CalendarDayKind.Closed, "Ngày truyền thống");

        await office.EditAsync(edit => edit.PublishCalendar(new NewCalendarVersion(Mine)));
        await office.EditAsync(edit => Assert.Equal(2, edit.PublishCalendar(new NewCalendarVersion(Mine with { Days = [closed] }))));

        Assert.True(office.Map.Calendar("P01", 1).IsWorkingDay(day));
        Assert.False(office.Map.Calendar("p01").IsWorkingDay(day));
        Assert.Equal(Mine.Days.Count, office.Map.Calendar("P01", 1).Definition.Days.Count);
        Assert.Throws<NotFoundException>(() => office.Map.Calendar("P01", 3));
    }

    [Theory]
    [EachDatabase]
    public async Task A_stored_calendar_counts_as_the_one_that_was_published(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);
        var original = CalendarCatalogue.Embedded.Get("HC-T7");

        var stored = office.Map.Calendar("HC-T7", 1);

        for (var day = new DateOnly(2023, 1, 1); day.Year < 2028; day = day.AddDays(1))
        {
            Assert.Equal(original.IsWorkingDay(day), stored.IsWorkingDay(day));
            var noon = OfficeClock.ToUtc(day, new TimeOnly(9, 0));
            Assert.Equal(original.IsReceiving(noon), stored.IsReceiving(noon));
            Assert.Equal(original.AddDays(noon, WorkingDays.Of(3)), stored.AddDays(noon, WorkingDays.Of(3)));
        }
    }

    [Theory]
    [EachDatabase]
    public async Task A_calendar_that_contradicts_itself_is_not_published(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);
        var day = new CalendarDay(Office.Today, CalendarDayKind.Closed, "Nghỉ");

        await Assert.ThrowsAsync<RuleException>(() =>
            office.EditAsync(edit => edit.PublishCalendar(new NewCalendarVersion(Mine with { Days = [day, day] }))));
    }
}
