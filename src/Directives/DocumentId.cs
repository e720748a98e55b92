using NamRo.Casework;
using NamRo.Kernel.Data;

namespace NamRo.Directives;

/// <summary>A registered document. Cases know it as their <see cref="BasisId"/>, with the same value.</summary>
public readonly record struct DocumentId(Guid Value) : ITypedId<DocumentId>, IParsable<DocumentId>
{
    public BasisId Basis => new(Value);

    public static DocumentId From(Guid value) => new(value);

    public static DocumentId New() => new(Guid.CreateVersion7());

    public static bool operator >(DocumentId left, DocumentId right) => left.Value > right.Value;

    public static bool operator <(DocumentId left, DocumentId right) => left.Value < right.Value;

    public static DocumentId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out DocumentId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return ok;
    }

    public override string ToString() => Value.ToString();
}
