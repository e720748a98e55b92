using NamRo.Directives.Reading.Grammar;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>Small questions about the sense of an action.</summary>
internal static class ClauseSense
{
    /// <summary>Every verb that opens a part between commas reports, sends or sums up.</summary>
    public static bool IsReportOnly(Sentence action)
    {
        bool reports = false;
        bool opening = true;
        for (int i = 0; i < action.Count; i++)
        {
            if (opening && Lexicon.AdverbAt(action, i) is int adverb and > 0 && Lexicon.ReportVerbs.LengthAt(action, i) == 0)
            {
                i += adverb - 1;
                continue;
            }

            int verb = opening ? Lexicon.VerbAt(action, i) : 0;
            if (verb > 0 && !Lexicon.ReportVerbs.IsAt(action, i))
            {
                return false;
            }

            reports = reports || verb > 0;
            i += Math.Max(0, verb - 1);
            opening = action[i].Folded is "," or "va" || (opening && verb > 0 && Lexicon.ReportVerbs.IsAt(action, i + 1));
        }

        return reports;
    }

    /// <summary>"ngay" as a time of its own; "ngay từ khi", "ngay sau khi" are not, and "ngày" is another word.</summary>
    public static bool IsAtOnce(Sentence action)
    {
        for (int i = 0; i < action.Count; i++)
        {
            bool atOnce = action[i].Is("ngay") && action.Text.Text.AsSpan(action[i].Start, 4).Equals("ngay", StringComparison.OrdinalIgnoreCase)
                && action.FoldedAt(i + 1) is not ("tu" or "sau" or "khi" or "trong" or "tai" or "canh" or "ben" or "lam") && !action.IsNumberAt(i + 1)
                && action.FoldedAt(i - 1) is not ("truoc" or "trong" or "vao" or "hang" or "moi" or "den" or "het");
            if (atOnce)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A verb stands at the beginning, perhaps after adverbs or a time.</summary>
    public static bool BeginsWithAction(Sentence action)
    {
        int at = 0;
        while (at < action.Count && at < 14 && Lexicon.VerbAt(action, at) == 0)
        {
            int adverb = Lexicon.Adverbs.LengthAt(action, at);
            if (adverb == 0 && !(at > 0 && (action[at].IsNumber || !action[at].IsWord || action[at].Folded is "nam" or "thang" or "quy" or "ngay")))
            {
                return false;
            }

            at += Math.Max(1, adverb);
        }

        return at < action.Count && Lexicon.VerbAt(action, at) > 0;
    }
}
