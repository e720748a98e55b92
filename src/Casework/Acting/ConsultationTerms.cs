using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Acting;

/// <summary>Days for an answer by kind of consultation. Data, from <c>consultation-terms.csv</c>. Source: directive-and-assessment.md 1.6, a default.</summary>
internal static class ConsultationTerms
{
    private static readonly Dictionary<ConsultationTerm, int> Days;

    static ConsultationTerms()
    {
        All = ReferenceData.Csv<Row>("consultation-terms.csv");
        Days = All.ToDictionary(r => r.Term, r => r.WorkingDays);
    }

    public static IReadOnlyList<Row> All { get; }

    public static int DaysOf(ConsultationTerm term) => Days[term];

    /// <summary>The instant by which the consulted unit must answer, on its own calendar.</summary>
    public static DateTime DueAt(ConsultationTerm term, DateTime askedAt, WorkCalendar calendar)
    {
        var day = DateOnly.FromDateTime(OfficeClock.ToOffice(askedAt));
        return calendar.CloseOf(calendar.AddWorkingDays(day, Days[term]));
    }

    internal sealed class Row
    {
        public ConsultationTerm Term { get; set; }

        public int WorkingDays { get; set; }

        public string LegalBasis { get; set; } = "";

        public bool IsDefault { get; set; }
    }
}
