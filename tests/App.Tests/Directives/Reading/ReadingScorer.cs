using System.Text.Json;
using NamRo.Directives.Reading;
using NamRo.Directives.Reading.Units;
using NamRo.Kernel.Text;

namespace NamRo.App.Tests.Directives.Reading;

/// <summary>
/// The matching rule of score.py: tasks are paired inside an anchor; a pair matches when the lead sets are equal; the other fields are measured
/// on the matches. Names are compared part by part without their place, which is a little more lenient than the script.
/// </summary>
internal static class ReadingScorer
{
    public static SetScore Score(string folder, Func<string, string>? change = null)
    {
        var score = new SetScore();
        foreach (string gold in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(gold));
            DirectiveReading reading = DirectiveReader.Read((change ?? (text => text))(File.ReadAllText(Path.ChangeExtension(gold, ".txt"))));
            ScoreDocument(document.RootElement, reading, score);
        }

        return score;
    }

    private static void ScoreDocument(JsonElement gold, DirectiveReading reading, SetScore score)
    {
        ScoreHeader(gold.GetProperty("header"), reading.Header, score);
        List<DraftTask> open = [.. reading.Tasks];
        score.Predicted += open.Count;
        foreach (JsonElement task in gold.GetProperty("tasks").EnumerateArray())
        {
            score.Gold++;
            DraftTask? match = open.Where(draft => Anchor(draft.Anchor) == Anchor(Text(task, "anchor")) && Same(task.GetProperty("lead"), draft.Lead))
                .OrderByDescending(draft => HasDeadline(task, draft)).FirstOrDefault();
            if (match is not null)
            {
                open.Remove(match);
                Count(task, match, score);
            }
        }
    }

    private static void Count(JsonElement task, DraftTask draft, SetScore score)
    {
        score.Matched++;
        score.DeadlineOk += HasDeadline(task, draft) ? 1 : 0;
        score.CoordinateOk += Same(task.GetProperty("coordinate"), draft.Coordinate) ? 1 : 0;
        score.MonitorOk += Same(task.GetProperty("monitor"), draft.Monitor) ? 1 : 0;
        HashSet<string> products = [.. draft.Product.Select(product => VietnameseText.Fold(product.Type))];
        score.ProductOk += products.SetEquals(task.GetProperty("product").EnumerateArray().Select(item => VietnameseText.Fold(item.GetString()))) ? 1 : 0;
    }

    private static void ScoreHeader(JsonElement gold, DirectiveHeader header, SetScore score)
    {
        bool[] right =
        [
            Text(gold, "number") == header.Number?.Value,
            Text(gold, "symbol") == header.Symbol?.Value,
            Text(gold, "kind") == header.Kind?.Value,
            UnitKey.Of(Text(gold, "issuer")) == UnitKey.Of(header.Issuer?.Value ?? ""),
            Text(gold, "date") == header.Date?.ToString("yyyy-MM-dd", null),
            Overlap(Text(gold, "subject"), header.Subject?.Value ?? "") >= 0.75,
        ];
        score.HeaderFields += right.Length;
        score.HeaderOk += right.Count(field => field);
    }

    private static bool HasDeadline(JsonElement task, DraftTask draft)
    {
        JsonElement deadline = task.GetProperty("deadline");
        return Text(deadline, "kind") == draft.Deadline.Kind.ToString().ToLowerInvariant() && Text(deadline, "value") == (draft.Deadline.Value ?? "");
    }

    private static bool Same(JsonElement gold, IReadOnlyList<DraftUnit> units)
    {
        return Parts(gold.EnumerateArray().Select(unit => unit.GetString()!)).SetEquals(Parts(units.Select(unit => unit.Name)));
    }

    private static HashSet<string> Parts(IEnumerable<string> names)
    {
        return names.SelectMany(name => name.Split(',')).Select(name => UnitKey.WithoutPlace(name.Trim()).Replace("dong chi ", "", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static string Anchor(string anchor)
    {
        return System.Text.RegularExpressions.Regex.Replace(anchor, @"^(PL\d*)\.(?:[IVX]+|[A-H])\.(?=\d)", "$1.");
    }

    private static double Overlap(string a, string b)
    {
        List<string> left = [.. VietnameseText.Fold(a).Split(' ')];
        string[] right = VietnameseText.Fold(b).Split(' ');
        int size = left.Count + right.Length;
        return 2.0 * right.Count(left.Remove) / size;
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}

internal sealed class SetScore
{
    public int Gold { get; set; }

    public int Predicted { get; set; }

    public int Matched { get; set; }

    public int DeadlineOk { get; set; }

    public int ProductOk { get; set; }

    public int CoordinateOk { get; set; }

    public int MonitorOk { get; set; }

    public int HeaderOk { get; set; }

    public int HeaderFields { get; set; }

    public double F1 => 2.0 * Matched / (Gold + Predicted);

    public double Deadline => (double)DeadlineOk / Matched;

    public double Product => (double)ProductOk / Matched;

    public double Coordinate => (double)CoordinateOk / Matched;

    public double Monitor => (double)MonitorOk / Matched;

    public double Header => (double)HeaderOk / HeaderFields;

    public override string ToString()
    {
        return $"F1 {F1:0.0000}, deadline {Deadline:0.0000}, product {Product:0.0000}, coordinate {Coordinate:0.0000}, monitor {Monitor:0.0000}, header {Header:0.0000}";
    }
}
