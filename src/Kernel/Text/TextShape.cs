namespace NamRo.Kernel.Text;

/// <summary>What a field expects of its text.</summary>
public enum TextShape
{
    /// <summary>One line: titles, subjects, names of units.</summary>
    Line,

    /// <summary>Several lines; line breaks and tabs are allowed.</summary>
    Block,

    /// <summary>A person's name: one line, Latin letters only.</summary>
    PersonName,

    /// <summary>A login name: ASCII letters, digits, dot, hyphen, underscore.</summary>
    LoginName,
}
