using NamRo.Kernel.Data;

namespace NamRo.Casework;

/// <summary>A group of work under one document, such as one of the 34 task groups of a directive.</summary>
public readonly record struct CaseGroupId(Guid Value) : ITypedId<CaseGroupId>, IParsable<CaseGroupId>
{
    public static CaseGroupId From(Guid value) => new(value);

    public static CaseGroupId New() => new(Guid.CreateVersion7());

    public static bool operator >(CaseGroupId left, CaseGroupId right) => left.Value > right.Value;

    public static bool operator <(CaseGroupId left, CaseGroupId right) => left.Value < right.Value;

    public static CaseGroupId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out CaseGroupId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return ok;
    }

    public override string ToString() => Value.ToString();
}
