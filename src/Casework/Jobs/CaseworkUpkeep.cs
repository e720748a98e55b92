using NamRo.Casework.Escalation;
using NamRo.Casework.Processes;

namespace NamRo.Casework.Jobs;

/// <inheritdoc cref="ICaseworkUpkeep"/>
internal sealed class CaseworkUpkeep(ProcessCatalogue processes, EscalationRunner escalation, SilenceRunner silence) : ICaseworkUpkeep
{
    public Task ShipDefaultsAsync(CancellationToken cancellation = default) => processes.ShipDefaultsAsync(cancellation);

    public Task<int> TakeSilenceAsync(CancellationToken cancellation = default) => silence.RunAsync(cancellation);

    public Task<int> ClimbLaddersAsync(CancellationToken cancellation = default) => escalation.RunAsync(cancellation);
}
