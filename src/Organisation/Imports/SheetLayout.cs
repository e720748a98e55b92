using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;

namespace NamRo.Organisation.Imports;

/// <summary>Which column of a sheet fills which field.</summary>
internal sealed class SheetLayout
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> titles;

    /// <exception cref="RuleException">A required column is missing, unknown or there twice.</exception>
    public SheetLayout(IReadOnlyList<string> titles, IReadOnlyList<ImportColumn> columns)
    {
        this.titles = titles;
        for (var place = 0; place < titles.Count; place++)
        {
            if (titles[place].Length > 0)
            {
                Place(titles[place], place, columns);
            }
        }

        var missing = columns.Where(c => c.IsRequired && !places.ContainsKey(c.Key)).Select(c => c.Title).ToList();
        Rule.Require(
            missing.Count == 0, "import.column-missing", $"Thiếu cột: {string.Join(", ", missing)}. Hãy dùng tệp mẫu và giữ nguyên dòng tiêu đề.");
    }

    /// <summary>The title of the field's column as it stands in the sheet.</summary>
    public string? TitleOf(string? field) => field is not null && places.TryGetValue(field, out var place) ? titles[place] : null;

    /// <summary>The row by field, and the titles of cells that hold formulas.</summary>
    public (ImportRow Row, IReadOnlyList<string> Formulas) Read(SheetRow row)
    {
        var filled = places.Where(p => p.Value < row.Cells.Count).ToList();
        var formulas = filled.Where(p => row.Cells[p.Value].IsFormula).Select(p => titles[p.Value]).ToList();
        return (new ImportRow(row.Number, filled.ToDictionary(p => p.Key, p => row.Cells[p.Value].Text)), formulas);
    }

    private static string Key(string title) => VietnameseText.Fold(title.Trim('*', ' ', ':'));

    private void Place(string title, int place, IReadOnlyList<ImportColumn> columns)
    {
        var key = Key(title);
        var column = columns.FirstOrDefault(c => c.Others.Append(c.Title).Append(c.English).Any(t => Key(t) == key));
        Rule.Require(
            column is not null,
            "import.column-unknown",
            $"Không nhận ra cột “{title}”. Các cột dùng được: {string.Join(", ", columns.Select(c => c.Title))}.");
        Rule.Require(places.TryAdd(column.Key, place), "import.column-twice", $"Cột “{title}” có hai lần. Hãy bỏ một cột.");
    }
}
