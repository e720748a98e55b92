using NamRo.Kernel.Data;

namespace NamRo.Casework;

/// <summary>One piece of work that somebody owes by a date.</summary>
public readonly record struct CaseId(Guid Value) : ITypedId<CaseId>, IParsable<CaseId>
{
    public static CaseId From(Guid value) => new(value);

    public static CaseId New() => new(Guid.CreateVersion7());

    public static bool operator >(CaseId left, CaseId right) => left.Value > right.Value;

    public static bool operator <(CaseId left, CaseId right) => left.Value < right.Value;

    public static CaseId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out CaseId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return ok;
    }

    public override string ToString() => Value.ToString();
}
