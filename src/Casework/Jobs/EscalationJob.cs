using NamRo.Casework.Escalation;
using Quartz;

namespace NamRo.Casework.Jobs;

/// <summary>Climbs the escalation ladder every few minutes.</summary>
[DisallowConcurrentExecution]
internal sealed class EscalationJob(EscalationRunner runner) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await runner.RunAsync(cancellationToken);
}
