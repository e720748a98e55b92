using NamRo.Kernel.Data;
using NamRo.Kernel.Rules;
using NamRo.Organisation;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Organisation;

public sealed class OrganisationStoreTests
{
    [Theory]
    [EachDatabase]
    public async Task Every_saved_set_of_changes_raises_the_revision_by_one(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);
        var before = office.Map.Revision;

        await office.EditAsync(edit =>
        {
            edit.RecordPerson(new NewPerson("CB10", "Lý Văn Giang"));
            edit.RecordPerson(new NewPerson("CB11", "Mai Thị Hoa"));
        });

        Assert.Equal(before + 1, office.Map.Revision);
        Assert.Equal("Mai Thị Hoa", office.Map.PersonByCode("cb11")!.Name);
    }

    [Theory]
    [EachDatabase]
    public async Task Of_two_sets_of_changes_that_overlap_in_time_the_second_is_stale(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);

        await Assert.ThrowsAsync<StaleVersionException>(() => office.EditAsync(edit =>
        {
            edit.RecordPerson(new NewPerson("CB20", "Người Đến Sau"));
            office.EditAsync(first => first.RecordPerson(new NewPerson("CB21", "Người Đến Trước"))).GetAwaiter().GetResult();
        }));

        Assert.Null(office.Map.PersonByCode("CB20"));
        Assert.NotNull(office.Map.PersonByCode("CB21"));
    }

    [Theory]
    [EachDatabase]
    public async Task A_map_in_hand_does_not_change_under_its_reader(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);
        var held = office.Map;

        await office.EditAsync(edit => edit.RenameUnit(office.Division, "Tên mới", "", Office.Today));

        Assert.Equal("Phòng Tài nguyên", held.NameOf(office.Division));
        Assert.Equal("Tên mới", office.Map.NameOf(office.Division));
    }
}
