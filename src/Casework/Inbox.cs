using NamRo.Kernel.Identity;

namespace NamRo.Casework;

/// <summary>Why something stands in an inbox.</summary>
public enum InboxReason
{
    /// <summary>The work is in my hands.</summary>
    Work,

    /// <summary>My unit was given work that nobody has taken up.</summary>
    ToReceive,

    /// <summary>A product waits for my acceptance.</summary>
    ToAccept,

    /// <summary>My unit said something is unclear; I must mend it.</summary>
    ToMend,

    /// <summary>Another unit asks for my unit's opinion.</summary>
    ToAnswer,

    /// <summary>Somebody asks for more time or another unit.</summary>
    ToDecide,
}

/// <param name="After">Cursor of the last page; null for the first.</param>
/// <param name="Reason">Only this reason; null for all.</param>
public sealed record InboxQuery(string? After = null, int Size = 30, InboxReason? Reason = null);

/// <param name="Urgency">When it is due for this reader: the case's due instant, or the answer's.</param>
/// <param name="Number">Number of the consultation or request, when the reason has one.</param>
public sealed record InboxItem(CaseRow Case, InboxReason Reason, DateTime Urgency, int? Number, PersonId? For);

/// <param name="Next">Cursor of the next page; null at the end.</param>
/// <param name="Counts">How many items of each reason wait for the reader.</param>
public sealed record InboxPage(IReadOnlyList<InboxItem> Items, string? Next, IReadOnlyDictionary<InboxReason, int> Counts, int Overdue);
