using NamRo.Kernel.Rules;
using NamRo.Organisation.Store;

namespace NamRo.Organisation.Imports;

/// <summary>What came of one row.</summary>
internal enum RowOutcome
{
    Added,
    Changed,
    Unchanged,

    /// <summary>Not tried, because a row it rests on has an error of its own.</summary>
    Skipped,
}

/// <summary>One import while it runs: the changes, what is known by code, and what went wrong so far.</summary>
internal sealed class ImportRun(ImportKind kind, SheetLayout layout, IOrganisationEdit edit, OrganisationMap map)
{
    private readonly List<ImportError> errors = [];
    private readonly HashSet<string> failed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private readonly int[] outcomes = new int[4];
    private int rows;

    public IOrganisationEdit Edit => edit;

    public OrganisationMap Map => map;

    /// <summary>Reads the rows; those with formulas are refused here, because a formula's value is not what was typed.</summary>
    public IReadOnlyList<ImportRow> Read(Sheet sheet)
    {
        rows = sheet.Rows.Count;
        var read = new List<ImportRow>();
        foreach (var (row, formulas) in sheet.Rows.Select(layout.Read))
        {
            if (formulas.Count == 0)
            {
                read.Add(row);
            }
            else
            {
                Fail(row);
                errors.AddRange(formulas.Select(title => new ImportError(
                    row.Number, title, $"Ô này chứa công thức. Hãy dán lại dưới dạng giá trị (Paste Special, Values).")));
            }
        }

        return read;
    }

    /// <summary>Takes one row in; what is refused becomes an error of that row.</summary>
    public void Take(ImportRow row, Func<ImportRow, RowOutcome> apply) => Try(row, () =>
    {
        var code = Keys.Of(row.Required("Code"));
        Rule.Require(seen.TryAdd(code, row.Number), "import.code-twice", $"Mã “{row.Text("Code")}” đã có ở dòng {seen[code]}. Hãy giữ một dòng.", "Code");
        outcomes[(int)apply(row)]++;
    });

    /// <summary>Does a later step of a row that was taken in.</summary>
    public void Finish(ImportRow row, Action step)
    {
        if (!HasFailed(row.Text("Code")))
        {
            Try(row, step);
        }
    }

    public bool HasFailed(string code) => failed.Contains(Keys.Of(code));

    public ImportReport Report()
    {
        if (errors.Count == 0)
        {
            try
            {
                edit.Check();
            }
            catch (RuleException refused)
            {
                errors.Add(new ImportError(0, layout.TitleOf(refused.Field), refused.Sentence));
            }
        }

        return new ImportReport(
            kind, rows, outcomes[(int)RowOutcome.Added], outcomes[(int)RowOutcome.Changed], outcomes[(int)RowOutcome.Unchanged], [.. errors.OrderBy(e => e.Row)]);
    }

    private void Try(ImportRow row, Action step)
    {
        try
        {
            step();
        }
        catch (RuleException refused)
        {
            Fail(row);
            errors.Add(new ImportError(row.Number, layout.TitleOf(refused.Field), refused.Sentence));
        }
    }

    private void Fail(ImportRow row) => failed.Add(Keys.Of(row.Text("Code")));
}
