using NamRo.Kernel.Identity;

namespace NamRo.Organisation.People;

/// <summary>A person in a seat, from day to day. Its events belong to the person.</summary>
internal sealed class Posting
{
    public required Guid Id { get; init; }

    public required PersonId Person { get; init; }

    public required PostId Post { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day, inclusive. The day before <see cref="From"/> means that it was taken back before it began.</summary>
    public DateOnly? Until { get; set; }

    public required bool IsPrimary { get; init; }

    public string? Document { get; init; }

    public bool Overlaps(DateOnly from, DateOnly? until) => From <= (until ?? DateOnly.MaxValue) && from <= (Until ?? DateOnly.MaxValue) && !IsVoid;

    public bool IsVoid => Until < From;
}
