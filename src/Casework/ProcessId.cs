using NamRo.Kernel.Data;

namespace NamRo.Casework;

/// <summary>One version of a process definition.</summary>
public readonly record struct ProcessId(Guid Value) : ITypedId<ProcessId>, IParsable<ProcessId>
{
    public static ProcessId From(Guid value) => new(value);

    public static ProcessId New() => new(Guid.CreateVersion7());

    public static bool operator >(ProcessId left, ProcessId right) => left.Value > right.Value;

    public static bool operator <(ProcessId left, ProcessId right) => left.Value < right.Value;

    public static ProcessId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse(string? s, IFormatProvider? provider, out ProcessId result)
    {
        var ok = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return ok;
    }

    public override string ToString() => Value.ToString();
}
