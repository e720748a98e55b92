using System.Globalization;
using NamRo.Directives.Documents;
using NamRo.Directives.Reading;
using NamRo.Directives.Reading.Clauses;
using NamRo.Kernel.Localisation;

namespace NamRo.Directives.Drafting;

/// <summary>Turns what the reader found in a text into clauses, remarks and drafts that a clerk can review.</summary>
internal sealed class TextIntoDrafts(UnitFinder units, DeadlineIntoDue dues)
{
    public ReadText Read(string text)
    {
        var reading = DirectiveReader.Read(text, units);
        return new ReadText(
            [.. reading.Clauses.SelectMany(c => c.Flat()).Select(Clause)],
            [.. reading.Warnings.Where(w => w.Anchor is null).Select(Warning).OfType<StoredNote>()],
            [.. reading.Tasks.Select(task => Draft(task, reading.Warnings))]);
    }

    private static StoredClause Clause(ClauseReading clause) => new(
        clause.Anchor, clause.Span.Start, clause.Span.Length, clause.Kind.ToString(),
        clause.Reason == NotTaskReason.None ? null : clause.Reason.ToString());

    private static StoredNote? Warning(ReadingWarning warning) => warning.Kind switch
    {
        WarningKind.NoNumber => StoredNote.Of(null, Texts.Key("Không đọc được số, ký hiệu ở đầu văn bản.")),
        WarningKind.NoDate => StoredNote.Of(null, Texts.Key("Không đọc được ngày ký ở đầu văn bản.")),
        WarningKind.NoTasks => StoredNote.Of(
            null, Texts.Key("Không thấy nhiệm vụ nào trong văn bản. Nếu văn bản có giao việc, hãy thêm nhiệm vụ bằng tay.")),
        WarningKind.SeveralLeads => StoredNote.Of("lead", Texts.Key("Có nhiều đơn vị chủ trì: mỗi đơn vị sẽ được giao một việc riêng.")),
        WarningKind.WeakLead => StoredNote.Of("lead", Texts.Key("Đơn vị chủ trì chỉ suy ra từ phần mở đầu hoặc nơi nhận: hãy kiểm tra.")),
        _ => null,
    };

    private ReadDraft Draft(DraftTask task, IReadOnlyList<ReadingWarning> warnings)
    {
        var (leads, leadNotes) = units.Find("lead", task.Lead.Select(u => u.Name));
        var (coordinators, coordinatorNotes) = units.Find("coordinate", task.Coordinate.Select(u => u.Name));
        var (monitors, monitorNotes) = units.Find("monitor", task.Monitor.Select(u => u.Name));
        var (due, dueNotes) = dues.Read(task.Deadline);
        var product = ProductOf(task);
        var content = new DraftContent
        {
            Anchor = task.Anchor, Title = Cut(Capital(task.Action), DocumentLimits.Title - 40),
            LeadText = [.. task.Lead.Select(u => u.Name)], Leads = leads,
            CoordinatorText = [.. task.Coordinate.Select(u => u.Name)], Coordinators = [.. coordinators.Except(leads.Count == 1 ? leads : [])],
            MonitorText = [.. task.Monitor.Select(u => u.Name)], Monitors = monitors,
            DeadlineKind = task.Deadline.Kind.ToString().ToLowerInvariant(), DeadlineValue = task.Deadline.Value, DeadlineText = task.Deadline.Text,
            Due = due,
            Product = product, JudgedBy = Suggestions.JudgedBy(product),
        };
        var own = warnings.Where(w => w.Anchor == task.Anchor && w.Span == task.Span).Select(Warning).OfType<StoredNote>();
        return new ReadDraft(content, [.. Spans(task)], [.. own, .. leadNotes, .. coordinatorNotes, .. monitorNotes, .. dueNotes]);
    }

    private static string? ProductOf(DraftTask task) => task.Product.Count == 0
        ? null
        : Cut(Capital(string.Join("; ", task.Product.Select(p => p.Type).Distinct())), DocumentLimits.Line - 60);

    private static IEnumerable<TextSpan> Spans(DraftTask task)
    {
        var spans = task.Lead.Select(u => ("lead", u.Span))
            .Concat(task.Coordinate.Select(u => ("coordinate", u.Span)))
            .Concat(task.Monitor.Select(u => ("monitor", u.Span)))
            .Concat(task.Product.Select(p => ("product", p.Span)))
            .Prepend(("task", task.Span))
            .Append(("deadline", task.Deadline.Span));
        return spans.Where(s => s.Item2.Length > 0).Select(s => new TextSpan(s.Item1, s.Item2.Start, s.Item2.Length));
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];

    /// <summary>Cuts at a word, and says so by an ellipsis.</summary>
    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', most - 1);
        return text[..(space > most / 2 ? space : most - 1)] + "…";
    }
}
