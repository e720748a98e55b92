using NamRo.Kernel.Data;

namespace NamRo.Directives;

/// <summary>A task that the reader proposed, or a clerk added, and that waits for review.</summary>
public readonly record struct DraftId(Guid Value) : ITypedId<DraftId>, IParsable<DraftId>
{
    public static DraftId From(Guid value) => new(value);

    public static DraftId New() => new(Guid.CreateVersion7());

    public static bool operator >(DraftId left, DraftId right) => left.Value > right.Value;

    public static bool operator <(DraftId left, DraftId right) => left.Value < right.Value;

    public static DraftId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out DraftId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return ok;
    }

    public override string ToString() => Value.ToString();
}
