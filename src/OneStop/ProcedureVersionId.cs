using NamRo.Casework;
using NamRo.Kernel.Data;

namespace NamRo.OneStop;

/// <summary>One version of a procedure. Dossiers know it as the basis of their case, with the same value.</summary>
public readonly record struct ProcedureVersionId(Guid Value) : ITypedId<ProcedureVersionId>, IParsable<ProcedureVersionId>
{
    public BasisId Basis => new(Value);

    public static ProcedureVersionId From(Guid value) => new(value);

    public static ProcedureVersionId New() => new(Guid.CreateVersion7());

    public static bool operator >(ProcedureVersionId left, ProcedureVersionId right) => left.Value > right.Value;

    public static bool operator <(ProcedureVersionId left, ProcedureVersionId right) => left.Value < right.Value;

    public static ProcedureVersionId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out ProcedureVersionId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return ok;
    }

    public override string ToString() => Value.ToString();
}
