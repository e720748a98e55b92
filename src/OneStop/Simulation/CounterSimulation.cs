using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Warning;

namespace NamRo.OneStop.Simulation;

/// <summary>
/// Lets a stream of dossiers through an office with this staff, event by event, on the product's own calendars and clocks. Each role has one
/// queue, served by due instant; an officer who has begun a dossier finishes it. The same plan, arrivals and seed give the same course.
/// </summary>
internal sealed class CounterSimulation
{
    /// <summary>Dossiers that aren't done so long after the last arrival are reported as open.</summary>
    private const int PatienceDays = 365;

    private readonly WorkCalendar calendar;
    private readonly Dictionary<string, Desk> desks;
    private readonly PriorityQueue<Happening, (DateTime At, long Order)> agenda = new();
    private readonly List<Wait> waits = [];
    private readonly CounterPlan plan;
    private long order;

    private CounterSimulation(CounterPlan plan)
    {
        this.plan = plan;
        calendar = CalendarCatalogue.Embedded.Get(plan.Calendar);
        desks = plan.Roles.ToDictionary(r => r.Code, r => new Desk(r, calendar), StringComparer.Ordinal);
    }

    public static SimulationResult Run(CounterPlan plan, IReadOnlyList<Arrival> arrivals, long seed) =>
        new CounterSimulation(plan).Run(arrivals, seed);

    /// <summary>The arrivals that the plan itself describes.</summary>
    public static IReadOnlyList<Arrival> Arrivals(CounterPlan plan, long seed) =>
        ArrivalMaker.Make(plan, CalendarCatalogue.Embedded.Get(plan.Calendar), seed);

    private SimulationResult Run(IReadOnlyList<Arrival> arrivals, long seed)
    {
        var pieces = arrivals.Select((arrival, i) => Make(i, arrival, new Chance(seed, i))).ToList();
        foreach (var piece in pieces)
        {
            Plan(piece.ArrivedAt, new Happening(HappeningKind.Arrives, piece));
        }

        var end = OfficeClock.ToUtc(plan.Until.AddDays(PatienceDays), TimeOnly.MinValue);
        while (agenda.TryDequeue(out var happening, out var when) && when.At <= end)
        {
            Happen(happening, when.At);
        }

        return new SimulationResult(plan, calendar, pieces, waits, [.. desks.Values]);
    }

    private static Piece Make(int number, Arrival arrival, Chance chance)
    {
        var work = arrival.Procedure.Steps.Select(s => s.Work.Draw(chance)).ToArray();
        var missing = arrival.Procedure.Supplement is { } supplement && chance.Hits(supplement.Share);
        return new Piece(number, arrival, work, missing ? chance.Exponential(arrival.Procedure.Supplement!.Days) : null);
    }

    private void Happen(Happening happening, DateTime now)
    {
        switch (happening.Kind)
        {
            case HappeningKind.Arrives:
                Arrive(happening.Piece!, now);
                break;
            case HappeningKind.PapersCome:
                happening.Piece!.Resume(now, calendar);
                Queue(happening.Piece, now);
                break;
            case HappeningKind.StepDone:
                happening.Desk!.Free(happening.Officer);
                StepDone(happening.Piece!, now);
                Serve(happening.Desk, now);
                break;
            default:
                happening.Desk!.WakesAt = null;
                Serve(happening.Desk, now);
                break;
        }
    }

    private void Arrive(Piece piece, DateTime now)
    {
        if (!piece.StepInHand.Counter)
        {
            piece.Receive(now, calendar);
        }

        Queue(piece, now);
    }

    private void Queue(Piece piece, DateTime now)
    {
        var desk = desks[piece.StepInHand.Role];
        desk.Enqueue(piece, now);
        Serve(desk, now);
    }

    private void Serve(Desk desk, DateTime now)
    {
        while (desk.Next(now) is { } given)
        {
            waits.Add(new Wait(given.Piece.Procedure.Code, given.Piece.Step, desk.Role.Code, calendar.Elapsed(given.Piece.QueuedAt, now)));
            Plan(given.Until, new Happening(HappeningKind.StepDone, given.Piece, desk, given.Officer));
        }

        if (desk.NextOpening(now) is { } opening && (desk.WakesAt is null || opening < desk.WakesAt))
        {
            desk.WakesAt = opening;
            Plan(opening, new Happening(HappeningKind.Opens, null, desk));
        }
    }

    private void StepDone(Piece piece, DateTime now)
    {
        var step = piece.StepInHand;
        if (piece.ReceivedAt is not null)
        {
            piece.Stretches.Add(new Stretch(piece.Step + 1, piece.QueuedAt, now, (int)calendar.Between(piece.QueuedAt, now).Value));
        }
        else if (step.Counter)
        {
            piece.Receive(now, calendar);
        }

        if (piece.Papers is { } days && piece.Procedure.Supplement!.AfterStep == piece.Step + 1)
        {
            piece.Papers = null;
            piece.Pause(now, calendar);
            Plan(now.AddDays(days), new Happening(HappeningKind.PapersCome, piece));
        }
        else if (++piece.Step == piece.Procedure.Steps.Count)
        {
            piece.Step--;
            piece.Finish(now);
        }
        else
        {
            Queue(piece, now);
        }
    }

    private void Plan(DateTime at, Happening happening) => agenda.Enqueue(happening, (at, order++));

    private enum HappeningKind
    {
        Arrives,
        StepDone,
        PapersCome,
        Opens,
    }

    private sealed record Happening(HappeningKind Kind, Piece? Piece, Desk? Desk = null, int Officer = 0);
}

/// <summary>How long a dossier lay in the queue of a step before somebody took it up; working time of the desk.</summary>
internal readonly record struct Wait(string Procedure, int Step, string Role, WorkingSpan Span);
