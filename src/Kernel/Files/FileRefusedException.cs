using NamRo.Kernel.Rules;

namespace NamRo.Kernel.Files;

/// <summary>A file is not taken in, or a stored one not given out. The message says what is wrong and what to do; nothing was stored.</summary>
public sealed class FileRefusedException(string code, FormattableString message) : RuleException(code, message);
