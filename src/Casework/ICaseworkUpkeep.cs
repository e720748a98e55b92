namespace NamRo.Casework;

/// <summary>What keeps the engine going without anybody asking: jobs and start-up call it, and programs with a clock of their own.</summary>
public interface ICaseworkUpkeep
{
    /// <summary>Publishes the processes that ship with the program, once, on an empty database.</summary>
    Task ShipDefaultsAsync(CancellationToken cancellation = default);

    /// <summary>Closes questions that nobody answered in time where silence is consent; answers how many.</summary>
    Task<int> TakeSilenceAsync(CancellationToken cancellation = default);

    /// <summary>Climbs every rung of the escalation ladder that is due now; answers how many.</summary>
    Task<int> ClimbLaddersAsync(CancellationToken cancellation = default);
}
