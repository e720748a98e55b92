using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.WorkingTime;
using Quartz;

namespace NamRo.Kernel.Api;

/// <summary>Forgets answers after seven days; a retry that late is a new request.</summary>
[DisallowConcurrentExecution]
internal sealed class AnswerSweep(AppDb db, TimeProvider time) : IJob
{
    public const int DaysKept = 7;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var limit = time.UtcNow().AddDays(-DaysKept);
        await db.Set<IdempotentAnswer>().Where(a => a.At < limit).ExecuteDeleteAsync(cancellationToken);
    }
}
