using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;

namespace NamRo.Reports.Official.Papers;

/// <summary>One line of an allotment: who does what with whom, what comes out, by when, who answers for it (documents.md 7.5).</summary>
internal sealed record WorkAllotment
{
    public required string Work { get; init; }

    public required string Lead { get; init; }

    public string? Coordinating { get; init; }

    public string? Product { get; init; }

    /// <summary>Null for work without an end.</summary>
    public DateOnly? Due { get; init; }

    public required string AnsweringLeader { get; init; }

    /// <summary>The table of seven columns, for an upright or a landscape page.</summary>
    public static PaperTable Table(IReadOnlyList<WorkAllotment> rows) => new()
    {
        Columns =
        [
            new("STT", 5, PaperAlign.Center),
            new("Nhiệm vụ", 31),
            new("Chủ trì", 14),
            new("Phối hợp", 15),
            new("Sản phẩm", 13),
            new("Thời hạn", 10, PaperAlign.Center),
            new("Lãnh đạo chịu trách nhiệm", 14),
        ],
        Rows = rows.Select((row, i) => row.Cells(i + 1)).ToList(),
    };

    private IReadOnlyList<string> Cells(int number) =>
    [
        PaperFigures.Count(number),
        Work,
        Lead,
        Coordinating ?? "",
        Product ?? "",
        Due is { } due ? PaperDate.InDigits(due) : "Thường xuyên",
        AnsweringLeader,
    ];
}
