using NamRo.Casework;
using NamRo.Kernel.Identity;

namespace NamRo.Host.Demo.Town;

/// <summary>
/// Leaves some work of the last morning half done, so that the newcomer meets every state: a draft, work returned as unclear, received, handed in
/// and waiting for the leader, and paused. The rest of that morning is played like any other day.
/// </summary>
internal sealed class DemoOpenEnds(ICasework casework, DemoPeople people, DemoYear year)
{
    private const int Each = 3;
    private const int Sorts = 4;

    /// <summary>Plans the acts of the first cases from an instant on; gives the number of cases it took.</summary>
    public int Leave(IReadOnlyList<(CaseId Id, CaseContent Content)> cases, DateTime at, Random random)
    {
        var taken = Math.Min(cases.Count, Each * Sorts);
        for (var i = 0; i < taken; i++)
        {
            Leave(cases[i].Id, cases[i].Content, i / Each, at, random);
        }

        foreach (var (_, content) in cases.Take(Each))
        {
            year.Plan(new DemoAct(at, _ => Task.FromResult(people.Clerk("VPQU")), (actor, cancellation) => casework.OpenAsync(actor, content, cancellation)));
        }

        return taken;
    }

    private void Leave(CaseId id, CaseContent content, int sort, DateTime at, Random random)
    {
        var lead = content.Lead!.Value;
        var head = people.Head(lead);
        if (sort == 0)
        {
            year.Plan(at, head, id, new ReturnUnclear("result", "Chưa rõ sản phẩm gửi theo mẫu nào."));
            return;
        }

        year.Plan(at, head, id, new Receive());
        if (sort == 1)
        {
            return;
        }

        var officer = people.Officer(lead, random);
        year.Plan(at.AddMinutes(1), head, id, new Assign(officer));
        if (sort == 2)
        {
            year.Plan(at.AddMinutes(3), officer, id, new Submit($"{content.Product} đã hoàn thành, gửi kèm văn bản."));
        }
        else
        {
            year.Plan(at.AddMinutes(3), people.Leader(content.Issuer), id, new Pause("Chờ hướng dẫn của cấp trên", "Công văn xin hướng dẫn của Quận ủy"));
        }
    }
}
