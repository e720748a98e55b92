namespace NamRo.Kernel.Rules;

/// <summary>The thing does not exist for this reader: missing and invisible are the same answer, 404.</summary>
public sealed class NotFoundException(string kind) : Exception($"{kind} not found")
{
    public string Kind { get; } = kind;
}
