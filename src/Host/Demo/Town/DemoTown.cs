using NamRo.Casework;
using NamRo.Directives;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Host.Demo.Town;

/// <summary>
/// Raises the invented district: organisation, documents, a year of work, and the accounts to look at it with. Everything goes through the
/// engine's doors under the demo's clock; a working day is one transaction, so an interrupted raising leaves whole days behind and is begun
/// anew on an empty database.
/// </summary>
internal sealed class DemoTown(DemoServices services, DemoAccountMaker accounts) : IDemoTown
{
    private const int Seed = 20230807;

    /// <summary>The morning on which the newcomer arrives.</summary>
    private static readonly DateTime Arrival = OfficeClock.ToUtc(new DateOnly(2024, 8, 1), new TimeOnly(8, 30));

    public async Task<bool> IsRaisedAsync(CancellationToken cancellation)
    {
        if (await services.Settings.ReadAsync(DemoSettings.RaisedKey, cancellation) is not { } raised)
        {
            return false;
        }

        services.Clock.RunWith(DemoSettings.Distance(raised, Arrival));
        return true;
    }

    public async Task RaiseAsync(IProgress<DemoProgress> progress, CancellationToken cancellation)
    {
        services.Clock.StandAt(OfficeClock.ToUtc(DemoDirective.PlanDay, new TimeOnly(8, 0)));
        Rule.Require(
            services.Organisation.Map.Units(DemoDirective.PlanDay).Count == 0, "demo.not-empty",
            $"Cơ sở dữ liệu đã có dữ liệu hoặc lần dựng dữ liệu mẫu trước bị ngắt giữa chừng. Hãy xóa tệp dữ liệu rồi chạy lại, hoặc chạy với --demo none.");
        progress.Report(new DemoProgress(2, "Lập đơn vị, vị trí và con người"));
        await services.ShipDefaultsAsync(cancellation);
        await new DemoOrganisation(services.Editor, new Random(Seed)).BuildAsync(cancellation);
        progress.Report(new DemoProgress(8, "Đăng ký kế hoạch 34 nhóm nhiệm vụ"));
        var random = new Random(Seed);
        var year = new DemoYear(services.Casework, services.People, services.Clock, random);
        var story = new DemoDirective(services.Directives, services.People, services.Clock);
        var (plan, groups, issued) = await story.RegisterAsync(cancellation);
        await FollowAsync(year, issued, cancellation);
        await new DemoRecords(services.Casework, services.People, year, random).PlanAsync(plan, groups, cancellation);
        new DemoRounds(services.Directives, services.Casework, services.People, year).Plan(plan, Arrival);
        new DemoDesk(services, year, new Random(Seed)).Plan(Arrival);
        await PlayAsync(year, progress, cancellation);
        await story.RegisterArticleAsync(plan, cancellation);
        progress.Report(new DemoProgress(96, "Tạo tài khoản dùng thử"));
        await accounts.CreateAsync(cancellation);
        services.Clock.RunFrom(Arrival);
        await services.Settings.WriteAsync(DemoSettings.RaisedKey, DemoSettings.Now(), cancellation);
    }

    public Task<IReadOnlyList<DemoAccount>> AccountsAsync(CancellationToken cancellation) => accounts.ListAsync(cancellation);

    private async Task FollowAsync(DemoYear year, IReadOnlyList<CaseReceipt> issued, CancellationToken cancellation)
    {
        var clerk = await services.People.ActorAsync(services.People.Clerk("VPQU"), cancellation);
        foreach (var receipt in issued)
        {
            var view = await services.Casework.GetAsync(clerk, receipt.Id, cancellation);
            year.Follow(receipt, view.Content, DemoRounds.FateOf(view.Content.Clause));
        }
    }

    private async Task PlayAsync(DemoYear year, IProgress<DemoProgress> progress, CancellationToken cancellation)
    {
        var start = DemoDirective.PlanDay;
        var days = OfficeClock.DayOf(Arrival).DayNumber - start.DayNumber;
        for (var day = start; day <= OfficeClock.DayOf(Arrival); day = day.AddDays(1))
        {
            var end = OfficeClock.ToUtc(day.AddDays(1), TimeOnly.MinValue);
            services.Clock.StandAt(OfficeClock.ToUtc(day, new TimeOnly(8, 5)));
            await services.Casework.PrepareNumbersAsync(200, cancellation);
            await using var transaction = await services.Db.Database.BeginTransactionAsync(cancellation);
            await services.ClimbAsync(cancellation);
            await year.PlayUntilAsync(end < Arrival ? end : Arrival, cancellation);
            await transaction.CommitAsync(cancellation);
            progress.Report(new DemoProgress(12 + ((day.DayNumber - start.DayNumber) * 83 / days), $"Kể lại ngày {day:dd/MM/yyyy}"));
        }
    }
}
