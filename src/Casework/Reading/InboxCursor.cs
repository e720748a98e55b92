using System.Globalization;

namespace NamRo.Casework.Reading;

/// <summary>Where the last page of an inbox ended. One case may stand there for two reasons, so reason and number belong to the place.</summary>
internal readonly record struct InboxCursor(DateTime Urgency, CaseId Case, InboxReason Reason, int Number) : IComparable<InboxCursor>
{
    public static InboxCursor Of(InboxItem item) => new(item.Urgency, item.Case.Id, item.Reason, item.Number ?? 0);

    public static InboxCursor? Read(string? text)
    {
        var parts = (text ?? "").Split('_');
        return parts.Length == 4 && CaseKey.Read($"{parts[0]}_{parts[1]}") is { } key
            && Enum.TryParse<InboxReason>(parts[2], out var reason) && int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new InboxCursor(key.Urgency, key.Case, reason, number)
            : null;
    }

    public int CompareTo(InboxCursor other) =>
        (Urgency, Case.Value, Reason, Number).CompareTo((other.Urgency, other.Case.Value, other.Reason, other.Number));

    public override string ToString() => $"{new CaseKey(Urgency, Case)}_{Reason}_{Number}";
}
