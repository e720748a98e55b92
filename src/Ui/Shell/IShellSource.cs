namespace NamRo.Ui.Shell;

/// <summary>Tells the frame around every page who works where, and for whom. Implemented by the organisation module.</summary>
public interface IShellSource
{
    /// <summary>What the frame shows for the present reader; null for anonymous readers.</summary>
    ValueTask<ShellView?> FindAsync(CancellationToken cancellation);
}

/// <param name="UnitName">The unit the reader works in now.</param>
/// <param name="Units">Other units the reader may work in, each with the address that switches to it (by POST).</param>
/// <param name="ActingFor">Names of people the reader stands in for today.</param>
public sealed record ShellView(string UnitName, IReadOnlyList<ShellUnit> Units, IReadOnlyList<string> ActingFor);

/// <param name="Name">Name of the unit.</param>
/// <param name="Value">What the switch form posts as <c>unit</c> to <c>/account/unit</c>.</param>
public sealed record ShellUnit(string Name, string Value);
