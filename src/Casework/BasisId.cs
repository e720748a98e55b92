using NamRo.Kernel.Data;

namespace NamRo.Casework;

/// <summary>The document that gives the work; the module that registers documents uses the same value for its own id.</summary>
public readonly record struct BasisId(Guid Value) : ITypedId<BasisId>, IParsable<BasisId>
{
    public static BasisId From(Guid value) => new(value);

    public static BasisId New() => new(Guid.CreateVersion7());

    public static bool operator >(BasisId left, BasisId right) => left.Value > right.Value;

    public static bool operator <(BasisId left, BasisId right) => left.Value < right.Value;

    public static BasisId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out BasisId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return ok;
    }

    public override string ToString() => Value.ToString();
}
