using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Casework.Verifying;
using NamRo.Kernel.Data;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Casework.Verifying;

public sealed class CaseVerifierTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task A_case_that_only_verbs_have_touched_is_what_its_log_says(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await LivedAsync(town);

        var found = await VerifyAsync(town, id);

        Assert.Empty(found);
    }

    [Theory, EachDatabase]
    public async Task A_changed_state_is_reported(DatabaseProvider provider) =>
        await ReportsAsync(provider, "UPDATE casework_case_file SET \"State\" = 'Closed' WHERE \"Id\" = {0}", "State");

    [Theory, EachDatabase]
    public async Task A_moved_due_date_is_reported(DatabaseProvider provider) =>
        await ReportsAsync(provider, "UPDATE casework_case_file SET \"DueAt\" = \"OpenedAt\" WHERE \"Id\" = {0}", "DueAt");

    [Theory, EachDatabase]
    public async Task A_changed_counter_is_reported(DatabaseProvider provider) =>
        await ReportsAsync(provider, "UPDATE casework_case_file SET \"ReminderCount\" = 7 WHERE \"Id\" = {0}", "ReminderCount");

    [Theory, EachDatabase]
    public async Task A_case_given_to_another_officer_behind_the_log_is_reported(DatabaseProvider provider) =>
        await ReportsAsync(provider, "UPDATE casework_case_file SET \"Officer\" = \"OpenedBy\" WHERE \"Id\" = {0}", "Officer");

    [Theory, EachDatabase]
    public async Task A_missing_ledger_row_is_reported(DatabaseProvider provider) =>
        await ReportsAsync(provider, "DELETE FROM casework_ledger_row WHERE \"Case\" = {0} AND \"Number\" = 1", "ledger rows");

    [Theory, EachDatabase]
    public async Task Stretched_minutes_of_the_ledger_are_reported(DatabaseProvider provider) =>
        await ReportsAsync(provider, "UPDATE casework_ledger_row SET \"Minutes\" = \"Minutes\" + 60 WHERE \"Case\" = {0}", "ledger rows");

    [Theory, EachDatabase]
    public async Task A_unit_taken_off_the_visible_filter_is_reported(DatabaseProvider provider) =>
        await ReportsAsync(provider, "DELETE FROM casework_viewer WHERE \"Case\" = {0} AND \"Key\" = (SELECT \"Lead\" FROM casework_case_file WHERE \"Id\" = {0})", "viewers");

    [Theory, EachDatabase]
    public async Task A_missing_event_is_reported(DatabaseProvider provider) => await ReportsAsync(
        provider, "DELETE FROM activity_entry WHERE \"ObjectId\" = {0} AND \"ObjectVersion\" = 3", "history");

    [Theory, EachDatabase]
    public async Task A_rewritten_payload_is_reported(DatabaseProvider provider) => await ReportsAsync(
        provider,
        "UPDATE activity_entry SET \"Payload\" = (SELECT o.\"Payload\" FROM activity_entry o WHERE o.\"ObjectId\" = {0} AND o.\"ObjectVersion\" = 2) "
        + "WHERE \"ObjectId\" = {0} AND \"ObjectVersion\" = 3",
        "commitment of entry 3");

    private async Task ReportsAsync(DatabaseProvider provider, string corruption, string what)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await LivedAsync(town);
        await using (var work = town.App.Begin())
        {
            var rows = await work.Get<AppDb>().Database.ExecuteSqlRawAsync(corruption, id.Value);
            Assert.NotEqual(0, rows);
        }

        var found = await VerifyAsync(town, id);

        Assert.Contains(found, d => d.What == what);
    }

    private static async Task<CaseId> LivedAsync(CaseTown town)
    {
        var id = await town.GiveAsync();
        await town.DoAsync(town.Head, id, new Assign(town.Colleague));
        await town.DoAsync(town.Colleague, id, new ReportProgress(40, "Đã xong phần rà soát."));
        await town.DoAsync(town.Colleague, id, new Submit("Báo cáo đã ký."));
        return id;
    }

    private static async Task<IReadOnlyList<Discrepancy>> VerifyAsync(CaseTown town, CaseId id)
    {
        await using var work = town.App.Begin();
        return await work.Get<CaseVerifier>().VerifyAsync(id, CancellationToken.None);
    }
}
