using NamRo.Kernel.Data;

namespace NamRo.OneStop;

/// <summary>A figure that somebody entered from outside.</summary>
public readonly record struct OutsideFigureId(Guid Value) : ITypedId<OutsideFigureId>, IParsable<OutsideFigureId>
{
    public static OutsideFigureId From(Guid value) => new(value);

    public static OutsideFigureId New() => new(Guid.CreateVersion7());

    public static bool operator >(OutsideFigureId left, OutsideFigureId right) => left.Value > right.Value;

    public static bool operator <(OutsideFigureId left, OutsideFigureId right) => left.Value < right.Value;

    public static OutsideFigureId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out OutsideFigureId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return ok;
    }

    public override string ToString() => Value.ToString();
}
