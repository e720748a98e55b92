using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Organisation.People;

namespace NamRo.Organisation.Imports;

/// <summary>Takes a sheet in, all or nothing. A dry run does everything but keep it.</summary>
internal sealed class OrganisationImport(AppDb db, IOrganisation organisation, IOrganisationEditor editor)
{
    public async Task<ImportReport> RunAsync(
        ImportKind kind, byte[] bytes, string fileName, bool dryRun, Actor actor, CancellationToken cancellation = default)
    {
        var sheet = SheetReader.Read(bytes, fileName);
        var layout = new SheetLayout(sheet.Titles, ImportColumns.Of(kind));
        var edit = await editor.BeginAsync(actor, cancellation);
        await organisation.RefreshAsync(cancellation);
        var run = new ImportRun(kind, layout, edit, organisation.Map);
        await ApplyAsync(kind, run, run.Read(sheet), cancellation);
        var report = run.Report();
        if (report is { IsClean: true, Changes: > 0 } && !dryRun)
        {
            await edit.SaveAsync(cancellation);
        }
        else
        {
            db.ChangeTracker.Clear();
        }

        return report;
    }

    private async Task ApplyAsync(ImportKind kind, ImportRun run, IReadOnlyList<ImportRow> rows, CancellationToken cancellation)
    {
        switch (kind)
        {
            case ImportKind.Units:
                new UnitImport(run).Apply(rows);
                break;
            case ImportKind.People:
                var contacts = await db.Set<Person>().AsNoTracking()
                    .ToDictionaryAsync(p => p.Id, p => (p.Email, p.Phone), cancellation);
                new PeopleImport(run, contacts).Apply(rows);
                break;
            default:
                new PostImport(run).Apply(rows);
                break;
        }
    }
}
