namespace NamRo.Host.Demo;

/// <summary>The invented district that a newcomer finds. Raised once, by driving the engine's own verbs, and kept for the next start.</summary>
public interface IDemoTown
{
    /// <summary>True when this database already holds the whole town.</summary>
    Task<bool> IsRaisedAsync(CancellationToken cancellation);

    /// <summary>Builds the town in an empty database. A run that was interrupted is refused or finished, never doubled.</summary>
    Task RaiseAsync(IProgress<DemoProgress> progress, CancellationToken cancellation);

    /// <summary>The accounts a newcomer should try, the most telling first.</summary>
    Task<IReadOnlyList<DemoAccount>> AccountsAsync(CancellationToken cancellation);
}

/// <param name="Percent">0 to 100.</param>
/// <param name="Step">What is being built now, in Vietnamese.</param>
public sealed record DemoProgress(int Percent, string Step);

/// <param name="UserName">What to type when signing in.</param>
/// <param name="Name">Name of the invented person.</param>
/// <param name="Post">Post and unit.</param>
/// <param name="TryFirst">What to look at with this account, in Vietnamese.</param>
public sealed record DemoAccount(string UserName, string Name, string Post, string TryFirst);
