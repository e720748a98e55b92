using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Host.Demo.Town;

/// <summary>
/// A year of work, told by driving the engine's own verbs in the order of time. What each case will go through is drawn when it is issued;
/// a verb that the engine refuses is a mistake of the story and stops the raising.
/// </summary>
internal sealed class DemoYear(ICasework casework, DemoPeople people, DemoClock clock, Random random)
{
    private readonly PriorityQueue<DemoAct, (DateTime At, int Order)> acts = new();
    private int order;

    public int Done { get; private set; }

    public void Plan(DateTime at, PersonId actor, CaseId id, CaseVerb verb) => Plan(new DemoAct(at, _ => Task.FromResult(actor), (a, c) => casework.ActAsync(a, id, verb, null, c)));

    public void Plan(DemoAct act) => acts.Enqueue(act, (act.At, order++));

    /// <summary>Draws the life of an issued case.</summary>
    public void Follow(CaseReceipt issued, CaseContent content, DemoFate fate) => new DemoLife(this, people, issued, content, random).Draw(clock.UtcNow(), fate);

    /// <summary>Plays everything that happens before an instant, the clock standing at each act.</summary>
    public async Task PlayUntilAsync(DateTime until, CancellationToken cancellation)
    {
        while (acts.TryPeek(out var next, out _) && next.At < until)
        {
            acts.Dequeue();
            clock.StandAt(next.At);
            var actor = await people.ActorAsync(await next.Who(cancellation), cancellation);
            try
            {
                await next.Do(actor, cancellation);
            }
            catch (RuleException e)
            {
                throw new InvalidOperationException($"{next.At:O} {actor.Name}: {e.Code} {e.Message}", e);
            }

            Done++;
        }
    }
}

/// <param name="At">When, UTC.</param>
/// <param name="Who">Who acts, found on the day.</param>
internal sealed record DemoAct(DateTime At, Func<CancellationToken, Task<PersonId>> Who, Func<Actor, CancellationToken, Task> Do);

/// <summary>What the story asks of a case: when it must be handed in, or nothing, and chance decides.</summary>
/// <param name="DoneBy">The latest day of the product; null leaves it to chance.</param>
/// <param name="NeverLate">True for work that the article says was done in time.</param>
internal sealed record DemoFate(DateOnly? DoneBy = null, bool NeverLate = false);
