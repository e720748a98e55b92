using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NamRo.Kernel.Files;

/// <summary>
/// Counts automatic list numbers, which Word doesn't write into the text. Lists that share an abstract definition count on together, as in Word,
/// unless the list restarts.
/// </summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;
    private const int DeepestStyle = 20;

    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<int, AbstractNum> definitions = [];
    private readonly Dictionary<string, Style> styles = [];
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<int> started = [];

    public DocxNumbering(MainDocumentPart main)
    {
        Numbering? numbering = main.NumberingDefinitionsPart?.Numbering;
        foreach (NumberingInstance instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            instances.TryAdd(instance.NumberID?.Value ?? 0, instance);
        }

        foreach (AbstractNum definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            definitions.TryAdd(definition.AbstractNumberId?.Value ?? 0, definition);
        }

        foreach (Style style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            styles.TryAdd(style.StyleId?.Value ?? "", style);
        }
    }

    /// <summary>The number of this paragraph ("1.", "a)", "-"), counting it; empty when it has none.</summary>
    public string Next(Paragraph paragraph)
    {
        if (Place(paragraph) is not var (instance, level) || Definition(instance) is not { } definition)
        {
            return "";
        }

        int?[] counts = Counters(instance, definition);
        counts[level] = counts[level] is { } count ? count + 1 : Start(definition, level);
        Array.Clear(counts, level + 1, Levels - level - 1);
        return Label(definition, level, counts);
    }

    private (NumberingInstance Instance, int Level)? Place(Paragraph paragraph)
    {
        NumberingProperties? own = paragraph.ParagraphProperties?.NumberingProperties;
        NumberingProperties? ofStyle = own?.NumberingId is null ? StyleNumbering(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value) : null;
        int id = (own?.NumberingId ?? ofStyle?.NumberingId)?.Val?.Value ?? 0;
        int level = (own?.NumberingLevelReference ?? ofStyle?.NumberingLevelReference)?.Val?.Value ?? 0;
        return id != 0 && instances.TryGetValue(id, out NumberingInstance? instance) ? (instance, Math.Clamp(level, 0, Levels - 1)) : null;
    }

    private NumberingProperties? StyleNumbering(string? styleId)
    {
        for (int depth = 0; styleId is not null && depth < DeepestStyle && styles.TryGetValue(styleId, out Style? style); depth++)
        {
            if (style.StyleParagraphProperties?.NumberingProperties is { } numbering)
            {
                return numbering;
            }

            styleId = style.BasedOn?.Val?.Value;
        }

        return null;
    }

    private AbstractNum? Definition(NumberingInstance instance)
    {
        return definitions.GetValueOrDefault(instance.AbstractNumId?.Val?.Value ?? -1);
    }

    private int?[] Counters(NumberingInstance instance, AbstractNum definition)
    {
        int key = definition.AbstractNumberId?.Value ?? 0;
        if (!counters.TryGetValue(key, out int?[]? counts))
        {
            counters[key] = counts = new int?[Levels];
        }

        if (started.Add(instance.NumberID?.Value ?? 0))
        {
            foreach (LevelOverride change in instance.Elements<LevelOverride>())
            {
                if (change.StartOverrideNumberingValue?.Val?.Value is { } start && change.LevelIndex?.Value is >= 0 and < Levels and var level)
                {
                    counts[level] = start - 1;
                }
            }
        }

        return counts;
    }

    private static string Label(AbstractNum definition, int level, int?[] counts)
    {
        Level? shape = At(definition, level);
        NumberFormatValues format = shape?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        string pattern = shape?.LevelText?.Val?.Value ?? "";
        if (format == NumberFormatValues.None)
        {
            return "";
        }

        return format == NumberFormatValues.Bullet ? Bullet(pattern) : Fill(definition, pattern, counts, shape?.IsLegalNumberingStyle is not null);
    }

    /// <summary>Signs that official papers use are kept; pictures from symbol fonts become a hyphen.</summary>
    private static string Bullet(string pattern)
    {
        return pattern is "+" or "*" ? pattern : "-";
    }

    private static string Fill(AbstractNum definition, string pattern, int?[] counts, bool isLegal)
    {
        StringBuilder label = new();
        for (int at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] == '%' && at + 1 < pattern.Length && pattern[at + 1] is >= '1' and <= '9')
            {
                int level = pattern[++at] - '1';
                NumberFormatValues format = isLegal ? NumberFormatValues.Decimal : At(definition, level)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
                label.Append(ListNumber.Format(counts[level] ?? Start(definition, level), format));
            }
            else
            {
                label.Append(pattern[at]);
            }
        }

        return label.ToString().Trim();
    }

    private static int Start(AbstractNum definition, int level)
    {
        return At(definition, level)?.StartNumberingValue?.Val?.Value ?? 1;
    }

    private static Level? At(AbstractNum definition, int level)
    {
        return definition.Elements<Level>().FirstOrDefault(shape => shape.LevelIndex?.Value == level);
    }
}
