using System.Diagnostics.CodeAnalysis;

namespace NamRo.Kernel.Rules;

/// <summary>Guards of domain methods: refuse out loud, never ignore.</summary>
public static class Rule
{
    /// <summary>Refuses unless <paramref name="condition"/> holds.</summary>
    /// <exception cref="RuleException">The condition does not hold.</exception>
    public static void Require([DoesNotReturnIf(false)] bool condition, string code, FormattableString message, string? field = null)
    {
        if (!condition)
        {
            throw new RuleException(code, message) { Field = field };
        }
    }
}
