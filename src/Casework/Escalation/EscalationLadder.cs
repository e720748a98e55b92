using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Escalation;

/// <summary>Whom a rung of the ladder speaks to, climbing the reporting line of the present holder.</summary>
internal enum RungAudience
{
    Officer,
    UnitHead,
    LeaderInCharge,
    Collective,
}

/// <param name="Days">Working days from the due day: negative before it.</param>
/// <param name="Reminder">True when the rung counts as a reminder in the statistics.</param>
/// <param name="Explain">True when the addressee must explain the delay.</param>
internal sealed record Rung(int Number, int Days, RungAudience Audience, bool Reminder, bool Explain, string Name);

/// <summary>Steps before and after the due date. Data, from <c>escalation-ladder.csv</c>. Source: directive-and-assessment.md 5.5, a default.</summary>
internal sealed class EscalationLadder
{
    private readonly Rung[] rungs;

    private EscalationLadder(string code, IEnumerable<Rung> rungs)
    {
        Code = code;
        this.rungs = [.. rungs.OrderBy(r => r.Number)];
    }

    public static EscalationLadder Current { get; } = Load("default");

    public string Code { get; }

    public IReadOnlyList<Rung> Rungs => rungs;

    public bool IsReminder(int rung) => rungs[rung - 1].Reminder;

    /// <summary>
    /// The rung after the last one reached and the instant it is due, at the opening of a working day; null at the top or without a due
    /// date. Rungs before the due date that had passed when the work was given are left out.
    /// </summary>
    public (Rung Rung, DateTime At)? Next(DateTime? dueAt, int reached, DateTime given, WorkCalendar calendar)
    {
        if (dueAt is not { } due)
        {
            return null;
        }

        var day = DateOnly.FromDateTime(OfficeClock.ToOffice(due));
        foreach (var rung in rungs.AsSpan(Math.Min(reached, rungs.Length)))
        {
            var at = calendar.OpeningOf(calendar.AddWorkingDays(day, rung.Days));
            if (rung.Days > 0 || at >= given)
            {
                return (rung, at);
            }
        }

        return null;
    }

    private static EscalationLadder Load(string code) => new(
        code,
        ReferenceData.Csv<Row>("escalation-ladder.csv").Where(r => r.Ladder == code).Select(r => r.Read()));

    private sealed class Row
    {
        public string Ladder { get; set; } = "";

        public int Rung { get; set; }

        public int Days { get; set; }

        public string Audience { get; set; } = "";

        public bool Reminder { get; set; }

        public bool Explain { get; set; }

        public string Name { get; set; } = "";

        public Rung Read() => new(
            Rung, Days, Enum.Parse<RungAudience>(Audience.Replace("-", "", StringComparison.Ordinal), ignoreCase: true), Reminder, Explain, Name);
    }
}
