using System.Collections.Frozen;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.Papers.Format;

/// <summary>All layout rules, and which one governs a paper: chosen by family and by the date of the paper, never by today's date.</summary>
public sealed class FormatRuleBook
{
    private static readonly Lazy<FormatRuleBook> Embedded = new(() => new FormatRuleBook());

    private FormatRuleBook()
    {
        var heads = Read<FormatRuleHead>("format-rules.csv");
        var elements = Read<ElementLine>("format-elements.csv");
        var settings = Read<SettingLine>("format-settings.csv");
        Rules = heads.Select(head => Build(head, heads, new(elements, settings))).ToArray();
    }

    /// <summary>The rules that come with the product.</summary>
    public static FormatRuleBook Default => Embedded.Value;

    public IReadOnlyList<FormatRule> Rules { get; }

    /// <summary>The rule for a paper of the family dated on the day.</summary>
    /// <exception cref="RuleException">No rule of the family holds on that day.</exception>
    public FormatRule For(LayoutFamily family, DateOnly date)
    {
        var rule = Rules.FirstOrDefault(r => r.Family == family && r.HoldsOn(date));
        Rule.Require(
            rule is not null,
            "paper.format.none",
            $"Chưa có quy định thể thức cho văn bản ghi ngày {date}. Hãy kiểm tra lại ngày văn bản.",
            "Date");
        return rule;
    }

    private static FormatRule Build(FormatRuleHead head, List<FormatRuleHead> heads, Lines lines)
    {
        var fallback = string.IsNullOrEmpty(head.FallsBackTo)
            ? null
            : Build(heads.Single(h => h.Rule == head.FallsBackTo), heads, lines);
        return new FormatRule(
            head,
            Merge(fallback?.Elements, lines.Elements.Where(l => l.Rule == head.Rule).Select(l => l.ToElement()), e => e.Element, Inherited),
            Merge(fallback?.Settings, lines.Settings.Where(l => l.Rule == head.Rule).Select(l => l.ToSetting()), s => s.Name, Inherited));
    }

    private static FrozenDictionary<string, T> Merge<T>(
        IReadOnlyDictionary<string, T>? fallback, IEnumerable<T> own, Func<T, string> name, Func<T, T> inherited)
    {
        var merged = (fallback?.Values ?? []).Select(inherited).ToDictionary(name, StringComparer.Ordinal);
        foreach (var item in own)
        {
            merged[name(item)] = item;
        }

        return merged.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FormatElement Inherited(FormatElement element) => element with { Status = Weaker(element.Status) };

    private static FormatSetting Inherited(FormatSetting setting) => setting with { Status = Weaker(setting.Status) };

    private static FormatStatus Weaker(FormatStatus status) => status is FormatStatus.Design ? status : FormatStatus.Unverified;

    private static List<T> Read<T>(string file)
    {
        using var stream = typeof(FormatRuleBook).Assembly.GetManifestResourceStream($"reference-data/{file}")
            ?? throw new InvalidOperationException($"{file} is not embedded.");
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.None };
        using var csv = new CsvReader(new StreamReader(stream), configuration);
        return csv.GetRecords<T>().ToList();
    }

    private sealed record Lines(List<ElementLine> Elements, List<SettingLine> Settings);

    private sealed class ElementLine
    {
        public string Rule { get; set; } = "";

        public string Element { get; set; } = "";

        public decimal Size { get; set; }

        public decimal Min { get; set; }

        public decimal Max { get; set; }

        public bool Bold { get; set; }

        public bool Italic { get; set; }

        public bool Underline { get; set; }

        public PaperAlign Align { get; set; }

        public decimal Before { get; set; }

        public decimal After { get; set; }

        public bool Flow { get; set; }

        public FormatStatus Status { get; set; }

        public FormatElement ToElement() => new()
        {
            Element = Element,
            Size = Size,
            Min = Min,
            Max = Max,
            Bold = Bold,
            Italic = Italic,
            Underline = Underline,
            Align = Align,
            Before = Before,
            After = After,
            Flow = Flow,
            Status = Status,
        };
    }

    private sealed record SettingLine(string Rule, string Name, string Value, decimal? Min, decimal? Max, FormatStatus Status)
    {
        public FormatSetting ToSetting() => new(Name, Value, Min, Max, Status);
    }
}
