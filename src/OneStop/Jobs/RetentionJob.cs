using Microsoft.Extensions.Logging;
using NamRo.OneStop.Identity;
using Quartz;

namespace NamRo.OneStop.Jobs;

/// <summary>Carries out the retention rules once a day.</summary>
[DisallowConcurrentExecution]
internal sealed partial class RetentionJob(Retention retention, ILogger<RetentionJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var run = await retention.RunAsync(cancellationToken);
        Taken(log, run.Taken.Values.Sum());
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Retention took personal data away from {Count} records.")]
    private static partial void Taken(ILogger log, int count);
}
