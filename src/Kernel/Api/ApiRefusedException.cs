using NamRo.Kernel.Rules;

namespace NamRo.Kernel.Api;

/// <summary>The request itself is refused, whatever it asked for: a missing header, a key used twice.</summary>
public sealed class ApiRefusedException(int status, string code, FormattableString sentence) : RuleException(code, sentence)
{
    public int Status { get; } = status;
}
