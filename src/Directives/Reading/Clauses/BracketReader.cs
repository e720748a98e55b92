using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>
/// Reads the fields of an item from brackets behind the work: "Tổ chức 10 lớp bồi dưỡng (Sở A chủ trì; Sở B phối hợp; hoàn thành trong
/// quý III)". The parts are told by their words, since they carry no labels.
/// </summary>
internal static class BracketReader
{
    private static readonly Regex LeadAfter = Pattern.Of(@"^(?<v>.{3,}?),? (?:chu tri|thuc hien|phu trach|dam nhiem|la don vi chu tri|la co quan chu tri)(?: thuc hien| tham muu)?$");
    private static readonly Regex LeadBefore = Pattern.Of(@"^(?:giao |do )(?<v>.{3,}?)(?: chu tri| thuc hien| phu trach)?$|^(?:chu tri|thuc hien)(?: la)? (?<v>[^\d].{3,})$");
    private static readonly Regex PartnerAfter = Pattern.Of(@"^(?<v>.{3,}?) (?:cung )?phoi hop(?: thuc hien)?$");
    private static readonly Regex PartnerBefore = Pattern.Of(@"^(?:phoi hop|phoi hop voi|cung|cung voi) (?<v>.{3,})$");
    private static readonly Regex Time = Pattern.Of(@"^(?:hoan thanh|xong|truoc|trong|thoi gian|thoi han|quy|thang|nam|cham nhat|dinh ky|hang|thuong xuyen|ngay \d|tu ngay|den)\b");

    /// <summary>The fields, the first starting where the bracket opens; empty when no bracket names a lead.</summary>
    public static List<LabelledField> Read(MappedText text)
    {
        int close = text.Text.TrimEnd('.', ';', ' ', '/').Length - 1;
        int open = close > 0 && text.Text[close] == ')' ? text.Text.LastIndexOf('(', close) : -1;
        if (open < 12)
        {
            return [];
        }

        List<LabelledField> fields = Parts(text.Slice(open + 1, close - open - 1), open);
        return fields.Exists(field => field.Role == FieldRole.Lead) ? fields : [];
    }

    private static List<LabelledField> Parts(MappedText inside, int start)
    {
        var fields = new List<LabelledField>();
        var waiting = new List<MappedText>();
        FieldRole open = FieldRole.Other;
        foreach (MappedText part in CellSplitter.Split(inside, static c => c is ';' or ','))
        {
            (FieldRole role, MappedText value) = Sort(part);
            if (role == FieldRole.Other)
            {
                waiting.Add(part);
                continue;
            }

            bool closes = role is FieldRole.Lead or FieldRole.Coordinate && value.Length < part.Length && part.Text.StartsWith(value.Text, StringComparison.Ordinal);
            MappedText whole = closes && waiting.Count > 0 ? Between(inside, waiting[0], value) : value;
            Flush(fields, closes ? [] : waiting, open, start);
            waiting.Clear();
            fields.Add(new LabelledField(role, whole, start));
            open = role is FieldRole.Lead or FieldRole.Coordinate && !closes ? role : FieldRole.Other;
        }

        Flush(fields, waiting, open, start);
        return fields;
    }

    private static void Flush(List<LabelledField> fields, List<MappedText> waiting, FieldRole role, int start)
    {
        if (role != FieldRole.Other)
        {
            fields.AddRange(waiting.Select(part => new LabelledField(role, part, start)));
        }

        waiting.Clear();
    }

    /// <summary>The names before "chủ trì", with the commas that names hold.</summary>
    private static MappedText Between(MappedText inside, MappedText first, MappedText last)
    {
        int from = 0;
        while (inside.StartOf(from) < first.StartOf(0))
        {
            from++;
        }

        int to = from;
        while (to < inside.Length && inside.StartOf(to) <= last.StartOf(last.Length - 1))
        {
            to++;
        }

        return inside.Slice(from, to - from);
    }

    private static (FieldRole Role, MappedText Value) Sort(MappedText part)
    {
        return Match(LeadAfter, part, FieldRole.Lead) ?? Match(PartnerAfter, part, FieldRole.Coordinate) ?? Match(PartnerBefore, part, FieldRole.Coordinate)
            ?? (Time.IsMatch(part.Folded) ? (FieldRole.Deadline, part) : Match(LeadBefore, part, FieldRole.Lead)) ?? (FieldRole.Other, part);
    }

    private static (FieldRole Role, MappedText Value)? Match(Regex pattern, MappedText part, FieldRole role)
    {
        Group value = pattern.Match(part.Folded).Groups["v"];
        return value.Success ? (role, part.Slice(value.Index, value.Length)) : null;
    }
}
