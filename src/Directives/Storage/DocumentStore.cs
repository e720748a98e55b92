using Microsoft.EntityFrameworkCore;
using NamRo.Directives.Documents;
using NamRo.Kernel.Data;

namespace NamRo.Directives.Storage;

/// <summary>Loads a document with its drafts, groups and given work: four queries, whatever their number.</summary>
internal sealed class DocumentStore(AppDb db)
{
    /// <summary>Null when there is no such document.</summary>
    public async Task<DocumentFolder?> FindAsync(DocumentId id, CancellationToken cancellation)
    {
        if (await db.Set<Document>().AsTracking().SingleOrDefaultAsync(d => d.Id == id, cancellation) is not { } document)
        {
            return null;
        }

        return new DocumentFolder(
            document,
            await db.Set<Draft>().AsTracking().Where(d => d.Document == id).OrderBy(d => d.Order).ThenBy(d => d.Id).ToListAsync(cancellation),
            await db.Set<TaskGroup>().AsNoTracking().Where(g => g.Document == id).OrderBy(g => g.Number).ToListAsync(cancellation),
            await db.Set<GivenWork>().AsNoTracking().Where(g => g.Document == id).ToListAsync(cancellation));
    }

    /// <summary>Takes the folder up again after another save forgot it.</summary>
    public void Attach(DocumentFolder folder)
    {
        if (db.Entry(folder.Document).State == EntityState.Detached)
        {
            db.Attach(folder.Document);
            db.AttachRange(folder.Drafts);
        }
    }

    public void Add(object row) => db.Add(row);

    public void Remove(Draft draft) => db.Remove(draft);

    /// <summary>Drops what was changed in memory and not saved.</summary>
    public void Forget() => db.ChangeTracker.Clear();

    public Task SaveAsync(CancellationToken cancellation) => db.SaveChangesAsync(cancellation);

    /// <summary>Runs all saves of <paramref name="work"/> in one transaction, opened by the first of them; joins one that is held already.</summary>
    public async Task TogetherAsync(Func<Task> work, CancellationToken cancellation)
    {
        if (db.HoldsSaves || db.Database.CurrentTransaction is not null)
        {
            await work();
            return;
        }

        db.HoldsSaves = true;
        try
        {
            await work();
            if (db.Database.CurrentTransaction is { } transaction)
            {
                await transaction.CommitAsync(CancellationToken.None);
                await transaction.DisposeAsync();
            }
        }
        finally
        {
            db.HoldsSaves = false;
            if (db.Database.CurrentTransaction is { } left)
            {
                db.ChangeTracker.Clear();
                await left.DisposeAsync();
            }
        }
    }
}

/// <summary>A document and all that hangs on it.</summary>
internal sealed record DocumentFolder(Document Document, List<Draft> Drafts, IReadOnlyList<TaskGroup> Groups, IReadOnlyList<GivenWork> Given);
