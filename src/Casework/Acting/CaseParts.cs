using NamRo.Casework.Cases;
using NamRo.Casework.Clears;
using NamRo.Casework.Storage;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;

namespace NamRo.Casework.Acting;

/// <summary>Splitting a case into parts that inherit what they do not say, and rolling their ends up into the parent.</summary>
internal sealed class CaseParts(CaseStore store, CaseNumbers numbers)
{
    public const int MaxParts = 50;
    public const int MaxDepth = 4;

    public async Task SplitAsync(Actor actor, CaseFile parent, Split verb, CaseAct act, ActTime time, CancellationToken cancellation)
    {
        Rule.Require(verb.Parts.Count is > 0 and <= MaxParts, "case.split.count", $"Chia việc thành từ 1 đến {MaxParts} việc con.", "parts");
        Rule.Require(
            await DepthAsync(parent, cancellation) < MaxDepth, "case.split.depth", $"Việc con chỉ chia tiếp đến {MaxDepth} cấp. Hãy giao trực tiếp.");
        var children = new List<CaseFile>();
        foreach (var part in verb.Parts)
        {
            children.Add(await OpenPartAsync(parent, part, act, time, cancellation));
        }

        parent.Split([.. children.Select(c => c.Id)], act);
        var gate = new ClearGate(time.Map, time.Today, act.Calendar, processIsPublished: parent.Process is not null);
        foreach (var child in children)
        {
            store.Add(child);
            child.Issue(gate.Check(child.Content), new Dictionary<string, string>(), act);
            if (child.Lead == parent.Lead && child.Officer is { } officer)
            {
                // The head who splits within the unit has named the officer already; there is nothing left to take up.
                child.Assign(officer, holdsPostInLead: true, null, act);
            }
        }
    }

    /// <summary>Tells the parent that a part ended or was reopened.</summary>
    public async Task RollUpAsync(CaseFile part, bool settled, CaseAct act, CancellationToken cancellation)
    {
        var parent = await store.FindAsync(part.Parent!.Value, cancellation);
        parent?.PartMoved(part.Id, settled, act);
    }

    private async Task<CaseFile> OpenPartAsync(CaseFile parent, SubTask part, CaseAct act, ActTime time, CancellationToken cancellation)
    {
        var due = part.DueOn is { } day ? DueSpec.On(day) : parent.Due;
        Rule.Require(
            parent.DueAt is not { } limit || part.DueOn is not { } on || act.Calendar.CloseOf(on) <= limit, "case.split.due",
            $"Hạn của việc con “{part.Title}” không được sau hạn của việc chính.", "dueOn");
        var content = parent.Content with
        {
            Title = part.Title, Issuer = parent.Lead!.Value, Lead = part.Lead ?? parent.Lead, Officer = part.Officer, Coordinators = [],
            Product = part.Product ?? parent.Product, Due = due,
            AccountableLeader = time.Map.HeadOf(parent.Lead.Value, time.Today)?.Id ?? parent.AccountableLeader,
        };
        var code = await numbers.NextAsync(act.At, cancellation);
        return CaseFile.Open(act, code, ContentGuard.Checked(content), parent.Id);
    }

    private async Task<int> DepthAsync(CaseFile c, CancellationToken cancellation)
    {
        var depth = 0;
        for (var above = c.Parent; above is { } id; depth++)
        {
            above = (await store.FindAsync(id, cancellation))?.Parent;
        }

        return depth;
    }
}
