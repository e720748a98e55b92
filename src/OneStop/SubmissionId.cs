using NamRo.Kernel.Data;

namespace NamRo.OneStop;

/// <summary>What was sent online or guided at the desk, before it is received.</summary>
public readonly record struct SubmissionId(Guid Value) : ITypedId<SubmissionId>, IParsable<SubmissionId>
{
    public static SubmissionId From(Guid value) => new(value);

    public static SubmissionId New() => new(Guid.CreateVersion7());

    public static bool operator >(SubmissionId left, SubmissionId right) => left.Value > right.Value;

    public static bool operator <(SubmissionId left, SubmissionId right) => left.Value < right.Value;

    public static SubmissionId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out SubmissionId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return ok;
    }

    public override string ToString() => Value.ToString();
}
