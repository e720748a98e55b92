using System.Globalization;
using NamRo.Directives.Reading.Deadlines;
using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>Parts the text of one item into clauses and says of each who is to do what until when, or why it is no work.</summary>
internal sealed class ItemReader(DeadlineReader deadlines, UnitVocabulary known, IssuerWords issuer)
{
    private const int LongestClause = 3000;

    public List<ItemClause> Read(MappedText paragraph, ItemContext context)
    {
        var clauses = new List<ItemClause>();
        var subject = new Subject(context, deadlines.Find(paragraph.Length > LongestClause ? paragraph.Slice(0, LongestClause) : paragraph).Exists(IsAhead));
        int at = 0;
        while (at < paragraph.Length)
        {
            MappedText rest = paragraph.Slice(at, Math.Min(LongestClause, paragraph.Length - at));
            int blank = rest.Length - rest.Text.TrimStart(' ', '.', '/', ';').Length;
            rest = rest.Slice(blank);
            if (rest.Length == 0)
            {
                break;
            }

            (Assignment? found, int end) = Find(rest, subject.Lead.Count > 0);
            MappedText clause = rest.Slice(0, end).Trim(c => c is ' ' or ';' or '.' or '/');
            at += blank + Math.Max(1, end);
            if (clause.Length > 0)
            {
                Take(clause, found, subject, context, clauses);
            }
        }

        return clauses;
    }

    /// <summary>A clause ends at ";", unless all before it is the beginning of a list of those addressed.</summary>
    private (Assignment? Found, int End) Find(MappedText rest, bool inherits)
    {
        int end = ClauseSplitter.EndOfClause(rest.Text, 0);
        var clause = new Sentence(rest.Slice(0, end));
        AssignmentFinder finder = Finder(clause, inherits);
        bool onlyList = rest.Text[end - 1] == ';' && end < rest.Length && finder.AtStart() is { Lead.Count: > 0 } list && list.ActionStart >= clause.Count - 1;
        if (onlyList)
        {
            var longer = new Sentence(rest);
            Assignment? found = Finder(longer, inherits).AtStart();
            int action = found is null ? 0 : Math.Min(rest.Length, longer.Offset(found.ActionStart));
            if (found is { Lead.Count: > 1 } && action > end)
            {
                return (found, ClauseSplitter.EndOfClause(rest.Text, action));
            }
        }

        Assignment? first = finder.Anywhere();
        int cut = first is null ? 0 : finder.NextTrigger(first);
        return (first, cut > 0 ? clause.Offset(cut) : end);
    }

    private AssignmentFinder Finder(Sentence sentence, bool inherits) => new(sentence, known, deadlines, issuer, inherits);

    private void Take(MappedText clause, Assignment? found, Subject subject, ItemContext context, List<ItemClause> clauses)
    {
        var sentence = new Sentence(clause);
        if (found is { IsPartner: true })
        {
            subject.AddPartners(found.Coordinate, clauses);
            if (found.ActionStart >= sentence.Count - 1)
            {
                return;
            }
        }

        List<DeadlineMatch> limits = Limits(clause, sentence, found);
        found = found is { IsIssuer: true } && !subject.HasLimits ? found with { IsStatement = true } : found;
        if (found is { IsPartner: false, IsStatement: false })
        {
            subject.Change(found);
        }

        MappedText action = ActionOf(clause, sentence, found);
        NotTaskReason reason = Judge(clause, action, found, subject, context, limits);
        foreach ((MappedText text, DeadlineMatch? limit) in DeadlineSplitter.Split(clause, limits))
        {
            MappedText part = limits.Count > 1 && text.Length < clause.Length ? PartAction(text, action) : action;
            clauses.Add(Build(text, part, limit is null ? null : FoundDeadline.From(limit, clause), reason, subject));
        }
    }

    private ItemClause Build(MappedText text, MappedText action, FoundDeadline? deadline, NotTaskReason reason, Subject subject)
    {
        var words = new Sentence(action);
        bool monitoring = reason is NotTaskReason.None or NotTaskReason.Compliance && MonitorRule.IsMonitoring(action.Folded);
        NotTaskReason judged = monitoring && !ReportsOrRepeats(action, deadline) ? NotTaskReason.Monitoring : monitoring ? NotTaskReason.None : reason;
        return new ItemClause(text, action)
        {
            Lead = subject.Lead,
            Coordinate = subject.With(CoordinateReader.Read(words, known)),
            Evidence = subject.Evidence,
            Deadline = deadline,
            Reason = judged,
            IsMonitoring = monitoring && subject.Lead.Count > 0,
            IsReportOnly = ClauseSense.IsReportOnly(words),
            IsAtOnce = ClauseSense.IsAtOnce(words),
        };
    }

    private static bool ReportsOrRepeats(MappedText action, FoundDeadline? deadline)
    {
        return deadline is not null || action.Folded.Contains("bao cao", StringComparison.Ordinal);
    }

    private static MappedText ActionOf(MappedText clause, Sentence sentence, Assignment? found)
    {
        if (found is null || found.IsStatement)
        {
            return clause;
        }

        int offset = Math.Min(clause.Length, sentence.Offset(found.ActionStart));
        return found.WorkEnd > 0 ? clause.Slice(0, sentence.Offset(found.WorkEnd)).Trim() : clause.Slice(offset).Trim(c => c is ' ' or ',' or ':');
    }

    private static MappedText PartAction(MappedText part, MappedText action)
    {
        int start = action.Length > 0 && part.Length > 0 ? Math.Max(part.StartOf(0), action.StartOf(0)) : 0;
        int at = 0;
        while (at < part.Length && part.StartOf(at) < start)
        {
            at++;
        }

        return part.Slice(at).Trim(c => c is ' ' or ',' or ':');
    }

    /// <summary>Limits in a phrase before the one addressed are circumstances, unless the clause begins with them.</summary>
    private List<DeadlineMatch> Limits(MappedText clause, Sentence sentence, Assignment? found)
    {
        List<DeadlineMatch> all = deadlines.Find(clause).FindAll(match => !IsDenied(clause, match));
        if (found is null || found.WorkEnd > 0 || found.Lead.Count == 0)
        {
            return all;
        }

        int lead = found.Lead[0].Span.Start;
        return all.FindAll(match => clause.StartOf(match.Start) >= lead || match.Start <= 12);
    }

    /// <summary>"..., không dồn vào cuối năm": a time inside what must not be.</summary>
    private static bool IsDenied(MappedText clause, DeadlineMatch match)
    {
        int comma = match.Start > 0 ? clause.Text.LastIndexOf(',', match.Start - 1) : -1;
        string segment = clause.Folded[(comma + 1)..match.Start].TrimStart();
        return comma > 0 && segment.StartsWith("khong ", StringComparison.Ordinal) && segment.Length > "khong ".Length && !segment.Contains(" qua", StringComparison.Ordinal);
    }

    /// <summary>A limit that is not over: the preamble tells of days gone by.</summary>
    private bool IsAhead(DeadlineMatch match)
    {
        return match.Kind != DeadlineKind.Date || deadlines.Signed is not DateOnly signed || string.CompareOrdinal(match.Value, signed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) >= 0;
    }

    private NotTaskReason Judge(MappedText clause, MappedText action, Assignment? found, Subject subject, ItemContext context, List<DeadlineMatch> limits)
    {
        if (context.NeverTasks)
        {
            return NotTaskReason.Goal;
        }

        bool plain = context.IsRunningText && found is { IsIssuer: false } && (MonitorRule.IsMonitoring(action.Folded) || limits.Exists(IsAhead));
        if (found is { IsStatement: true } || (context.OnlyExplicit && !subject.HasTrigger && !plain))
        {
            return NotTaskReason.Statement;
        }

        if (context.IsFunding && limits.Count == 0 && !subject.HasTrigger && subject.Lead.All(unit => unit.IsGroup))
        {
            return NotTaskReason.Funding;
        }

        if (subject.Lead.Count == 0)
        {
            return NotTaskReason.NoLead;
        }

        NotTaskReason reason = NotTaskRules.Judge(
            clause.Folded, action.Folded, limits.Count > 0, action.Text.StartsWith("cấm ", StringComparison.OrdinalIgnoreCase));
        bool opening = reason == NotTaskReason.None && found is null && NotTaskRules.IsOpening(clause.Folded);
        bool noVerb = context.NeedsVerb && !subject.IsOwn && !ClauseSense.BeginsWithAction(new Sentence(action));
        return opening ? NotTaskReason.Consent : noVerb && reason == NotTaskReason.None ? NotTaskReason.NoLead : action.Length == 0 && found is { WorkEnd: 0 } ? NotTaskReason.Heading : reason;
    }
}
