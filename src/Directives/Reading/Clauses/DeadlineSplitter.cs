using NamRo.Directives.Reading.Deadlines;
using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>
/// A clause with two different limits is two tasks when a comma or "và" with a verb after it stands between them
/// ("khởi công trước ngày ... và hoàn thành trong quý ..."); otherwise the limit that says most counts (rule R1).
/// </summary>
internal static class DeadlineSplitter
{
    public static IEnumerable<(MappedText Text, DeadlineMatch? Limit)> Split(MappedText clause, List<DeadlineMatch> limits)
    {
        if (limits.Count < 2)
        {
            yield return (clause, limits.FirstOrDefault());
            yield break;
        }

        var sentence = new Sentence(clause);
        int start = 0;
        var open = new List<DeadlineMatch> { limits[0] };
        for (int i = 1; i < limits.Count; i++)
        {
            int seam = limits[i].IsSameAs(limits[i - 1]) ? -1 : Seam(sentence, limits[i - 1], limits[i]);
            if (seam > 0 && HoldsVerb(sentence, start, seam, open))
            {
                yield return (clause.Slice(start, seam - start).Trim(), DeadlineReader.Best(open));
                start = seam;
                open.Clear();
            }

            open.Add(limits[i]);
        }

        yield return (clause.Slice(start).Trim(c => c is ' ' or ','), DeadlineReader.Best(open));
    }

    /// <summary>"Từ nay đến hết ngày 31/12, mỗi tuần ..." has no work before the comma.</summary>
    private static bool HoldsVerb(Sentence sentence, int start, int seam, List<DeadlineMatch> limits)
    {
        for (int i = sentence.IndexAt(start); i < sentence.Count && sentence[i].Start < seam; i++)
        {
            Word word = sentence[i];
            if (Lexicon.VerbAt(sentence, i) > 0 && !limits.Exists(limit => word.Start >= limit.Start && word.Start < limit.End))
            {
                return true;
            }
        }

        return false;
    }

    private static int Seam(Sentence sentence, DeadlineMatch first, DeadlineMatch second)
    {
        int from = sentence.IndexAt(first.End);
        int to = sentence.IndexAt(second.Start);
        for (int i = from; i < to; i++)
        {
            if (i == from && sentence[i].Is("va") && IsSecondThing(sentence, i + 1, to, first, second))
            {
                return sentence[i].Start;
            }

            bool joint = sentence[i].Is(",") || sentence[i].Is("va") || (sentence[i].Is("dong") && sentence.FoldedAt(i + 1) == "thoi");
            if (joint && BeginsAction(sentence, i + 1, second))
            {
                return sentence[i].Start;
            }
        }

        return -1;
    }

    /// <summary>"tổ chức hội nghị trước 20/5 và Tuần lễ du lịch trong tháng 10": a second thing with a limit of its own, the verb is not repeated.</summary>
    private static bool IsSecondThing(Sentence sentence, int from, int to, DeadlineMatch first, DeadlineMatch second)
    {
        bool limits = first.Kind is not (DeadlineKind.Recurring or DeadlineKind.Relative) && second.Kind is not (DeadlineKind.Recurring or DeadlineKind.Relative);
        return limits && to - from >= 2 && sentence.IsCapitalAt(from) && Enumerable.Range(from, to - from).All(sentence.IsWordAt);
    }

    private static bool BeginsAction(Sentence sentence, int at, DeadlineMatch second)
    {
        int start = sentence.FoldedAt(at) is "va" or "dong" ? at + (sentence.FoldedAt(at) is "dong" ? 2 : 1) : at;
        start = sentence.FoldedAt(start) is "thoi" ? start + 1 : start;
        int inside = sentence.IndexAt(second.Start);
        if (start >= inside)
        {
            return Lexicon.VerbAt(sentence, sentence.IndexAt(second.End)) > 0;
        }

        return Lexicon.VerbAt(sentence, start) > 0 || (Lexicon.AdverbAt(sentence, start) is int adverb and > 0 && Lexicon.VerbAt(sentence, start + adverb) > 0);
    }
}
