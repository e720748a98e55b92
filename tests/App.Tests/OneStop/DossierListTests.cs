using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.OneStop;
using NamRo.OneStop.Counter;
using NamRo.OneStop.Dossiers;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.OneStop;

/// <summary>The list goes by the engine's ranges; whoever reads sees in it what they may see, in order, neither more nor less.</summary>
public sealed class DossierListTests(AppFixture fixture)
{
    private static readonly DossierFilter[] Filters = [new(), new() { Open = true }, new() { Done = true }, new() { Group = BoardGroup.InTime }];

    [Theory, EachDatabase]
    public async Task Pages_forth_and_back_hold_every_readers_rows_in_order_of_urgency(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var running = await ward.InProcessAsync();
        await ward.ActAsync(ward.Specialist, running, new AskOpinion(ward.Neighbour, "Có đúng quy hoạch?", "Đúng"));
        await ward.FinishedAsync();
        await ward.ReceiveAsync(await ward.ProcedureAsync());

        foreach (var person in new[] { ward.Clerk, ward.Specialist, ward.Head, ward.Leader, ward.Adviser })
        {
            foreach (var filter in Filters)
            {
                var (wanted, forth, back) = await WalkAsync(ward, await ward.ActorAsync(person), filter);
                Assert.Equal(wanted, forth);
                Assert.Equal(wanted.SkipLast(1), back);
            }
        }
    }

    /// <summary>What the plain query means, what pages of one give from the start, and from the last row back.</summary>
    private static async Task<(IReadOnlyList<CaseId> Wanted, IReadOnlyList<CaseId> Forth, IReadOnlyList<CaseId> Back)> WalkAsync(
        Counter ward, Actor actor, DossierFilter filter)
    {
        await using var work = ward.App.Begin(actor);
        var (casework, rows, now) = (work.Get<ICasework>(), work.Get<DossierRows>(), ward.App.Time.GetUtcNow().UtcDateTime);
        var wanted = await filter.Apply(rows.For(actor), now).OrderBy(r => r.Urgency).ThenBy(r => r.Id).Select(r => new CaseKey(r.Urgency, r.Id)).ToListAsync();

        async Task<List<CaseId>> PagesAsync(CaseKey? key, bool down)
        {
            var found = new List<CaseId>();
            for (var at = key; ;)
            {
                var next = await casework.NextAsync(actor, filter.Apply(rows.All(), now).Select(r => r.Id), new CaseWindow(1, at, down, filter.IsOfOpen));
                if (next is not [var id])
                {
                    return found;
                }

                found.Add(id);
                at = wanted.Single(k => k.Case == id);
            }
        }

        var back = wanted.Count == 0 ? [] : await PagesAsync(wanted[^1], down: true);
        back.Reverse();
        return ([.. wanted.Select(k => k.Case)], await PagesAsync(null, down: false), back);
    }
}
