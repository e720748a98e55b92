using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Warning;

namespace NamRo.OneStop.Simulation;

/// <summary>A dossier on its way through the simulated office.</summary>
internal sealed class Piece(int number, Arrival arrival, double[] work, double? papers)
{
    private readonly List<ClockEvent> clock = [];

    public int Number => number;

    public PlanProcedure Procedure => arrival.Procedure;

    public DateTime ArrivedAt => arrival.At;

    public DateTime? ReceivedAt { get; private set; }

    public DateTime? DueAt { get; private set; }

    public DateTime? DoneAt { get; private set; }

    /// <summary>The step it is at, counted from 0.</summary>
    public int Step { get; set; }

    public DateTime QueuedAt { get; set; }

    /// <summary>Calendar days until missing papers come; null when nothing is missing or it has come.</summary>
    public double? Papers { get; set; } = papers;

    public List<Stretch> Stretches { get; } = [];

    /// <summary>Queues are served by due instant; before the receipt there is none, and whoever came first is first.</summary>
    public DateTime Urgency => DueAt ?? ArrivedAt;

    public PlanStep StepInHand => Procedure.Steps[Step];

    public double WorkMinutes => work[Step];

    public void Receive(DateTime at, WorkCalendar calendar)
    {
        ReceivedAt = at;
        Happen(ClockEvent.Received(at), calendar);
    }

    public void Pause(DateTime at, WorkCalendar calendar) => Happen(ClockEvent.Paused(at, "supplement"), calendar);

    public void Resume(DateTime at, WorkCalendar calendar) => Happen(ClockEvent.Resumed(at), calendar);

    public void Finish(DateTime at) => DoneAt = at;

    private void Happen(ClockEvent happened, WorkCalendar calendar)
    {
        clock.Add(happened);
        DueAt = DueCalculator.Compute([.. clock], Clocks.RuleOf(Procedure), calendar).DueAt ?? DueAt;
    }
}
