using NamRo.Casework.Calendars;
using NamRo.Organisation;
using Quartz;

namespace NamRo.Casework.Jobs;

/// <summary>After a calendar version was published, brings the open clocks to it.</summary>
[DisallowConcurrentExecution]
internal sealed class CalendarJob(CalendarMover mover, IOrganisation organisation) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await organisation.RefreshAsync(cancellationToken);
        await mover.RunAsync(cancellationToken);
    }
}
