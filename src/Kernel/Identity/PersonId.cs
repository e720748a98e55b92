using NamRo.Kernel.Data;

namespace NamRo.Kernel.Identity;

/// <summary>A person who works in, or is known to, the organisation.</summary>
public readonly record struct PersonId(Guid Value) : ITypedId<PersonId>, IParsable<PersonId>
{
    public static PersonId From(Guid value) => new(value);

    public static PersonId New() => new(Guid.CreateVersion7());

    public static PersonId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out PersonId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return ok;
    }

    public override string ToString() => Value.ToString();
}
