using NamRo.Organisation;

namespace NamRo.OneStop.Catalogue;

/// <summary>Reads a whole catalogue sheet: every error by row, nothing silently left out.</summary>
internal static class CatalogueReader
{
    private static readonly string[] MustHave = ["code", "name", "field", "level"];

    /// <summary>Procedures with the row each stands in, and what is wrong.</summary>
    public static (IReadOnlyList<(int Row, ProcedureContent Content)> Procedures, List<CatalogueError> Errors) Read(SheetFile sheet, DateOnly from)
    {
        var errors = new List<CatalogueError>();
        var columns = Titles(sheet, errors);
        if (errors.Count > 0)
        {
            return ([], errors);
        }

        var procedures = new List<(int, ProcedureContent)>(sheet.Rows.Count);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in sheet.Rows)
        {
            if (new CatalogueRow(line, columns, errors).Read(from) is not { } procedure)
            {
                continue;
            }

            if (!seen.TryAdd(procedure.Code, line.Number))
            {
                errors.Add(new CatalogueError(line.Number, "code", $"Mã {procedure.Code} đã có ở dòng {seen[procedure.Code]}."));
            }

            procedures.Add((line.Number, procedure));
        }

        return (procedures, errors);
    }

    private static Dictionary<string, int> Titles(SheetFile sheet, List<CatalogueError> errors)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sheet.Titles.Count; i++)
        {
            var title = sheet.Titles[i].Trim().ToLowerInvariant();
            if (title.Length == 0)
            {
                continue;
            }

            if (!CatalogueRow.Columns.Contains(title))
            {
                errors.Add(new CatalogueError(1, title, $"Cột “{title}” không có trong mẫu. Các cột: {string.Join(", ", CatalogueRow.Columns)}."));
            }
            else if (!columns.TryAdd(title, i))
            {
                errors.Add(new CatalogueError(1, title, $"Cột “{title}” có hai lần."));
            }
        }

        errors.AddRange(MustHave.Where(m => !columns.ContainsKey(m)).Select(m => new CatalogueError(1, m, $"Thiếu cột “{m}”.")));
        return columns;
    }
}
