using NamRo.Casework;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Catalogue;

/// <summary>The sum rule: the steps of a process may add up to less than the legal time, never to more. Source: one-stop.md 0.11, 6.1 D12, D13.</summary>
internal static class ProcessHours
{
    private const int MinutesOfHour = 60;
    private const int MinutesOfDay = 8 * MinutesOfHour;

    /// <summary>Working minutes of a term, a day at 8 hours; null when the term sets no limit.</summary>
    public static decimal? MinutesOf(string term)
    {
        var text = Term.Parse(term).ToString();
        return text switch
        {
            "none" => null,
            "same-day" => MinutesOfDay,
            _ when text.EndsWith("wd", StringComparison.Ordinal) => Number(text, 2) * MinutesOfDay,
            _ when text.EndsWith("ch", StringComparison.Ordinal) => Number(text, 2) * MinutesOfHour,
            _ when text.EndsWith("mo", StringComparison.Ordinal) => Number(text, 2) * 30 * MinutesOfDay,
            _ when text.EndsWith('h') => Number(text, 1) * MinutesOfHour,
            _ when text.EndsWith('d') => Number(text, 1) * MinutesOfDay,
            _ => Number(text, 1),
        };
    }

    /// <exception cref="RuleException">The steps take longer than the limit, or a term cannot be read.</exception>
    public static void Require(IEnumerable<string> stepTerms, ProcedureContent procedure)
    {
        if (MinutesOf(procedure.Term) is not { } limit || limit == 0)
        {
            return;
        }

        var sum = stepTerms.Sum(t => MinutesOf(t) ?? 0);
        Rule.Require(
            sum <= limit, "procedure.process-too-long",
            $"Các bước của quy trình cộng lại {sum / MinutesOfHour:0.##} giờ, quá thời hạn {limit / MinutesOfHour:0.##} giờ của thủ tục {procedure.Code}. Hãy rút bớt thời gian các bước.",
            "steps");
    }

    public static void Require(NewProcess process, ProcedureContent procedure)
    {
        var unread = process.Steps.FirstOrDefault(s => !Term.TryParse(s.Term, out _));
        Rule.Require(
            unread is null, "procedure.step-term", $"Bước “{unread?.Name}”: “{unread?.Term}” không phải là thời gian. Ví dụ đúng: 4h, 0.5wd, 0h.", "steps");
        RequireAnswersInside(process);
        Require(process.Steps.Select(s => s.Term), procedure);
    }

    public static void Require(ProcessInfo process, ProcedureContent procedure) => Require(process.Steps.Select(s => s.Term), procedure);

    /// <summary>The clock runs while another body is asked, so each answers within the time of the step that asks. Source: one-stop.md 5.4, 8.</summary>
    private static void RequireAnswersInside(NewProcess process)
    {
        foreach (var (step, asked) in process.Steps.SelectMany(s => (s.Consults ?? []).Select(c => (s, c))))
        {
            Rule.Require(
                Term.TryParse(asked.Term, out _) && !string.IsNullOrWhiteSpace(asked.Body), "procedure.consult-term",
                $"“{step.Name}”: mỗi nơi được xin ý kiến phải có tên và hạn trả lời, ví dụ “Phòng Văn hóa: 2wd”.", "steps");
            Rule.Require(
                MinutesOf(step.Term) is not { } own || own == 0 || MinutesOf(asked.Term) <= own, "procedure.consult-longer",
                $"“{step.Name}”: {asked.Body} trả lời trong {asked.Term}, dài hơn thời gian của bước ({step.Term}). Hạn trả lời phải nằm trong thời gian của bước.",
                "steps");
        }
    }

    private static decimal Number(string text, int suffix) => decimal.Parse(text[..^suffix], System.Globalization.CultureInfo.InvariantCulture);
}
