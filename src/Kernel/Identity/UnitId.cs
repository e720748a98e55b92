using NamRo.Kernel.Data;

namespace NamRo.Kernel.Identity;

/// <summary>A unit of the organisation: a committee, department, office, ward or association, of any of the four systems.</summary>
public readonly record struct UnitId(Guid Value) : ITypedId<UnitId>, IParsable<UnitId>
{
    public static UnitId From(Guid value) => new(value);

    public static UnitId New() => new(Guid.CreateVersion7());

    public static UnitId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out UnitId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return ok;
    }

    public override string ToString() => Value.ToString();
}
