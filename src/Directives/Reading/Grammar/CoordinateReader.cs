namespace NamRo.Directives.Reading.Grammar;

/// <summary>Finds partners that an action names: "phối hợp với Y", "cùng với Y", "với sự tham gia của Y".</summary>
internal static class CoordinateReader
{
    public static List<UnitMention> Read(Sentence action, UnitVocabulary known)
    {
        var partners = new List<UnitMention>();
        var reader = new UnitListReader(action, known);
        for (int i = 0; i < action.Count; i++)
        {
            int start = Start(action, i);
            if (start > 0)
            {
                UnitList units = reader.Read(start, isAddressed: action.FoldedAt(i) != "cung" || action.FoldedAt(i + 1) is "voi" or "cac");
                partners.AddRange(units.Units);
                i = Math.Max(i, units.End - 1);
            }
        }

        return partners;
    }

    private static int Start(Sentence action, int at)
    {
        string next = action.FoldedAt(at + 1);
        switch (action.FoldedAt(at))
        {
            case "phoi" when next == "hop" && action.FoldedAt(at - 1) is not ("che" or "su" or "tac"):
                return AfterWith(action, at + 2);
            case "cung" when next is "voi" && action.FoldedAt(at - 1) is not ("giai" or "lam"):
                return at + 2;
            case "cung" when next is "cac" || Lexicon.Heads.IsAt(action, at + 1):
                return at + 1;
            case "su" when next is "phoi" or "tham" && action.FoldedAt(at + 3) is "cua":
                return at + 4;
            default:
                return 0;
        }
    }

    /// <summary>After "phối hợp": "với" or "cùng", perhaps after "chặt chẽ"; else the partners must follow at once.</summary>
    private static int AfterWith(Sentence action, int at)
    {
        int next = at;
        while (next < at + 4 && action.FoldedAt(next) is "chat" or "che" or "thuong" or "xuyen" or "kip" or "thoi" or "dong" or "bo")
        {
            next++;
        }

        return action.FoldedAt(next) is "voi" or "cung" ? next + (action.FoldedAt(next + 1) is "voi" ? 2 : 1) : at;
    }
}
