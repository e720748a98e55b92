using NamRo.Kernel.Data;

namespace NamRo.Organisation;

/// <summary>One seat of a unit: held by one person at a time.</summary>
public readonly record struct PostId(Guid Value) : ITypedId<PostId>, IParsable<PostId>
{
    public static PostId From(Guid value) => new(value);

    public static PostId New() => new(Guid.CreateVersion7());

    public static PostId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out PostId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return ok;
    }

    public override string ToString() => Value.ToString();
}
