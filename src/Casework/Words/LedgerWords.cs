using NamRo.Kernel.Localisation;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.Casework.Words;

/// <summary>The ledger as the bar and its table show it: working and waiting told apart, overruns said.</summary>
internal static class LedgerWords
{
    public static IReadOnlyList<LedgerSpan> Spans(CaseView view, CaseWords words, Texts texts) => [.. view.Ledger.Select((line, i) =>
        new LedgerSpan(Label(line, words, texts), KindOf(line.Kind), line.Minutes, Detail(view, line, words, texts))
        {
            IsCurrent = i == view.Ledger.Count - 1 && view.Row.HolderKind != HolderKind.Nobody,
        })];

    private static LedgerKind KindOf(HolderKind kind) => kind switch
    {
        HolderKind.Working => LedgerKind.Working,
        HolderKind.Citizen => LedgerKind.Citizen,
        HolderKind.Paused => LedgerKind.Pause,
        _ => LedgerKind.Waiting,
    };

    private static string Label(LedgerLine line, CaseWords words, Texts texts) => line.Kind switch
    {
        HolderKind.Paused => texts["Tạm dừng theo quy định"],
        HolderKind.Citizen => texts["Người dân"],
        HolderKind.Working when line.Person is not null => $"{words.Unit(line.Unit)} · {words.Person(line.Person)}",
        HolderKind.Issuer => texts["{0} (người giao việc)", words.Unit(line.Unit)],
        _ => words.Unit(line.Unit),
    };

    private static string? Detail(CaseView view, LedgerLine line, CaseWords words, Texts texts)
    {
        if (line.Kind != HolderKind.Consulted)
        {
            return null;
        }

        var asked = view.Consultations.FirstOrDefault(c => c.Unit == line.Unit && c.Waits && c.AskedAt <= line.From && (c.AnsweredAt is null || c.AnsweredAt >= line.Until));
        var end = asked?.AnsweredAt ?? words.Now;
        return asked is null ? null : end > asked.DueAt
            ? texts["hạn trả lời {0}, chậm {1}", Format.Moment(asked.DueAt), words.Span(view.Row, asked.DueAt, end)]
            : texts["hạn trả lời {0}", Format.Moment(asked.DueAt)];
    }
}
