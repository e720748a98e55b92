namespace NamRo.OneStop.Counting;

/// <summary>
/// Table II.06 with its annexes 06a (by field) and 06b (by unit): "Tình hình, kết quả giải quyết thủ tục hành chính".
/// Source: one-stop.md 11.1.
/// </summary>
/// <param name="Rows">One for each field or unit, in the order of their keys' names.</param>
/// <param name="Total">The sum of the rows.</param>
internal sealed record PeriodTable(Period Period, IReadOnlyList<PeriodTable.Row> Rows, PeriodTable.Row Total)
{
    /// <param name="facts">Dossiers; those outside the period are left out.</param>
    /// <param name="period">The days reported on.</param>
    /// <param name="key">The row a dossier belongs to.</param>
    /// <param name="name">What the row is called.</param>
    public static PeriodTable Of(IEnumerable<DossierFacts> facts, Period period, Func<DossierFacts, string> key, Func<string, string> name)
    {
        var cells = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (Placing.Of(fact, period) is { } placing)
            {
                var row = key(fact);
                if (!cells.TryGetValue(row, out var counts))
                {
                    cells[row] = counts = new int[Row.Columns];
                }

                counts[placing.Received]++;
                counts[placing.Outcome]++;
            }
        }

        var rows = cells.Select(c => new Row(c.Key, name(c.Key), c.Value)).OrderBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.Key, StringComparer.Ordinal).ToList();
        return new PeriodTable(period, rows, Row.Sum(rows));
    }

    /// <summary>One line; the counts are by column number.</summary>
    internal sealed record Row(string Key, string Name, IReadOnlyList<int> Counts)
    {
        public const int Columns = 14;

        /// <summary>The figure of column 3 to 13.</summary>
        public int this[int column] => column switch
        {
            3 => Counts[4] + Counts[5] + Counts[6],
            7 => Counts[8] + Counts[9] + Counts[10],
            11 => Counts[12] + Counts[13],
            _ => Counts[column],
        };

        /// <summary>What was received is finished or open: column 3 equals 7 and 11 together.</summary>
        public bool IsBalanced => this[3] == this[7] + this[11];

        public static Row Sum(IReadOnlyList<Row> rows) => new("", "Tổng cộng", [.. Enumerable.Range(0, Columns).Select(c => rows.Sum(r => r.Counts[c]))]);
    }
}
