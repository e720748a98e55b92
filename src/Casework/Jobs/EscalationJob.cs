using NamRo.Casework.Escalation;
using Quartz;

namespace NamRo.Casework.Jobs;

/// <summary>Climbs the escalation ladder and takes silence for consent every few minutes.</summary>
[DisallowConcurrentExecution]
internal sealed class EscalationJob(EscalationRunner ladders, SilenceRunner silence) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await silence.RunAsync(cancellationToken);
        await ladders.RunAsync(cancellationToken);
    }
}
