using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Indicators;

namespace NamRo.Directives.Acting;

/// <summary>Names the groups of documents for figures of other modules.</summary>
internal sealed class TaskGroupList(AppDb db) : ITaskGroups
{
    public async Task<IReadOnlyList<Kernel.Indicators.TaskGroup>> ListAsync(Guid? document = null, CancellationToken cancellation = default)
    {
        var groups = db.Set<Documents.TaskGroup>().AsNoTracking();
        if (document is { } id)
        {
            var only = new DocumentId(id);
            groups = groups.Where(g => g.Document == only);
        }

        var found = await groups.OrderBy(g => g.Document).ThenBy(g => g.Number).ToListAsync(cancellation);
        return [.. found.Select(g => new Kernel.Indicators.TaskGroup(g.Id.Value, g.Document.Value, g.Number, g.Name))];
    }
}
