using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation.Store;

namespace NamRo.Organisation.Imports;

/// <summary>Opens units, each after the unit above it, in whatever order the sheet has them; then closes those that ended, from below.</summary>
internal sealed class UnitImport(ImportRun run)
{
    private readonly Dictionary<string, UnitId> known = run.Map.AllUnits.ToDictionary(u => Keys.Of(u.Code), u => u.Id);

    public void Apply(IReadOnlyList<ImportRow> rows)
    {
        var ordered = ParentsFirst(rows);
        foreach (var row in ordered)
        {
            run.Take(row, Open);
        }

        foreach (var row in ordered.Reverse().Where(r => r.Optional("Until") is not null))
        {
            run.Finish(row, () => Close(row));
        }
    }

    private RowOutcome Open(ImportRow row)
    {
        var unit = Read(row);
        var outcome = RowOutcome.Skipped;
        if (run.Map.UnitByCode(unit.Code) is { } present)
        {
            Rule.Require(
                present.Name == unit.Name,
                "import.unit-differs",
                $"Mã “{unit.Code}” đã là “{present.Name}”. Hãy dùng mã khác, hoặc đổi tên đơn vị trên trang của đơn vị đó.",
                "Name");
            outcome = row.OptionalDay("Until") is { } last && last != present.Until ? RowOutcome.Changed : RowOutcome.Unchanged;
        }
        else if (row.Optional("Parent") is not { } parent || !run.HasFailed(parent))
        {
            known[Keys.Of(unit.Code)] = run.Edit.OpenUnit(unit);
            outcome = RowOutcome.Added;
        }

        return outcome;
    }

    private NewUnit Read(ImportRow row) => new(
        row.Required("Code"), row.Required("Name"), ImportWords.System(row), row.Required("Level"), Parent(row), row.Day("From"))
    {
        ShortName = row.Text("ShortName"),
        Aliases = row.List("Aliases"),
        CalendarCode = row.Text("CalendarCode"),
        Order = row.Number32("Order", 0),
        Document = row.Optional("Document"),
    };

    private UnitId? Parent(ImportRow row)
    {
        var code = row.Optional("Parent");
        var found = code is not null && known.TryGetValue(Keys.Of(code), out var id) ? id : (UnitId?)null;
        Rule.Require(
            code is null || found is not null || run.HasFailed(code),
            "import.parent-missing",
            $"Không có đơn vị mã “{code}” trong hệ thống và trong tệp này. Hãy sửa mã hoặc thêm đơn vị đó.",
            "Parent");
        return found;
    }

    private void Close(ImportRow row)
    {
        var (code, last) = (row.Text("Code"), row.OptionalDay("Until")!.Value);
        if (run.Map.UnitByCode(code)?.Until != last && known.TryGetValue(Keys.Of(code), out var unit))
        {
            run.Edit.CloseUnit(unit, last, row.Optional("Document"));
        }
    }

    /// <summary>Rows whose parents stand in a circle keep the sheet's order; opening them is refused for want of a parent.</summary>
    private static IReadOnlyList<ImportRow> ParentsFirst(IReadOnlyList<ImportRow> rows)
    {
        var byCode = rows.GroupBy(r => Keys.Of(r.Text("Code"))).ToDictionary(g => g.Key, g => g.First());
        int Depth(ImportRow row)
        {
            var depth = 0;
            var at = row;
            while (depth <= rows.Count && at.Optional("Parent") is { } parent && byCode.TryGetValue(Keys.Of(parent), out var above))
            {
                (at, depth) = (above, depth + 1);
            }

            return depth;
        }

        return [.. rows.OrderBy(Depth).ThenBy(r => r.Number)];
    }
}
