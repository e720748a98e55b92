namespace NamRo.Ui.Models;

/// <summary>One of the clears of a piece of work, as the strip shows it.</summary>
/// <param name="Code">person, work, process, responsibility, result; or a further one of a larger set (time, product, authority).</param>
/// <param name="Name">The reader's name of it: "Rõ người".</param>
/// <param name="Value">What is clear: the officer, the process …; null when it is missing.</param>
/// <param name="Detail">A second line in small print.</param>
public sealed record ClearView(string Code, string Name, string? Value, string? Detail = null)
{
    private static readonly string[] KnownOrder = ["person", "work", "process", "responsibility", "result", "time", "product", "authority"];

    /// <summary>What to do when it is missing: "Chọn một cán bộ của đơn vị chủ trì".</summary>
    public string? Remedy { get; init; }

    /// <summary>Where that is done.</summary>
    public string? RemedyHref { get; init; }

    /// <summary>The issuer went on without it and gave this reason; it counts as missing, but is said differently.</summary>
    public string? OverrideReason { get; init; }

    public bool IsClear => Value is not null;

    /// <summary>Its fixed place in the strip; unknown ones come last.</summary>
    internal int Place => Array.IndexOf(KnownOrder, Code) is >= 0 and var place ? place : KnownOrder.Length;
}
