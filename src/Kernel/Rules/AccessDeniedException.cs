namespace NamRo.Kernel.Rules;

/// <summary>The reader sees the record but may not do this to it. Pages answer 403 with the sentence, the API likewise.</summary>
public sealed class AccessDeniedException(string code, FormattableString message) : RuleException(code, message);
