using Microsoft.EntityFrameworkCore;
using NamRo.Directives.Documents;
using NamRo.Directives.Drafting;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Directives.Acting;

/// <summary>Takes a document into the register and reads its text.</summary>
internal sealed class Registration(AppDb db, DocumentRights rights, IOrganisation organisation, TimeProvider clock)
{
    public async Task<DocumentId> RegisterAsync(Actor actor, NewDocument document, CancellationToken cancellation)
    {
        var (map, today) = (organisation.Map, clock.Today());
        Rule.Require(map.Exists(document.Owner, today), "document.owner", $"Cơ quan vào sổ không còn hoạt động. Hãy chọn cơ quan khác.", "owner");
        var grant = rights.RequireRegister(actor, document.Owner, document.Label);
        var content = DocumentGuard.Checked(document, today);
        await RequireBasesAsync(actor, content.Bases, cancellation);
        await RequireNewAsync(content, null, cancellation);
        var read = Reader(map, content.Owner, content.Date, today).Read(content.Text);
        var stored = Document.Register(content, read, DocumentAct.Of(actor, grant, clock.UtcNow()));
        db.Add(stored);
        var order = 0;
        foreach (var proposed in read.Drafts)
        {
            var draft = Draft.Propose(stored.Id, proposed);
            draft.Place(order++);
            db.Add(draft);
        }

        await SaveAsync(content, cancellation);
        return stored.Id;
    }

    /// <summary>Mends the header of a registered document; the text and the drafts stay.</summary>
    public async Task CorrectAsync(Actor actor, Document document, DocumentCorrected correction, CancellationToken cancellation)
    {
        var grant = rights.RequireWrite(actor, document);
        Rule.Require(!string.IsNullOrWhiteSpace(correction.Reason), "document.correct-reason", $"Hãy ghi lý do đính chính.", "reason");
        var content = DocumentGuard.Checked(
            new NewDocument(
                document.Owner, correction.Number, correction.Symbol, correction.Kind, correction.Issuer, correction.Date, correction.Subject,
                document.Label, document.Text, correction.Bases),
            clock.Today());
        await RequireBasesAsync(actor, content.Bases, cancellation);
        Rule.Require(!content.Bases.Contains(document.Id), "document.basis-self", $"Văn bản không thể là căn cứ của chính nó.", "bases");
        await RequireNewAsync(content, document.Id, cancellation);
        document.Correct(
            new DocumentCorrected(
                correction.Reason.Trim(), content.Number, content.Symbol, content.Kind, content.Issuer, content.Date, content.Subject, content.Bases),
            DocumentAct.Of(actor, grant, clock.UtcNow()));
        await SaveAsync(content, cancellation);
    }

    private static TextIntoDrafts Reader(OrganisationMap map, UnitId owner, DateOnly signed, DateOnly today) =>
        new(new UnitFinder(map, owner, today), new DeadlineIntoDue(map.CalendarOf(owner), signed));

    private async Task RequireBasesAsync(Actor actor, IReadOnlyList<DocumentId> bases, CancellationToken cancellation)
    {
        var known = bases.Count == 0
            ? 0
            : await db.Set<Document>().Where(rights.Visible(actor)).CountAsync(d => bases.Contains(d.Id), cancellation);
        Rule.Require(known == bases.Count, "document.basis-unknown", $"Có văn bản căn cứ chưa đăng ký. Hãy đăng ký văn bản đó trước.", "bases");
    }

    private async Task RequireNewAsync(NewDocument content, DocumentId? self, CancellationToken cancellation)
    {
        if (await TwinAsync(content, self, cancellation) is { } twin)
        {
            throw Duplicate(content, twin);
        }
    }

    private async Task<DocumentId?> TwinAsync(NewDocument content, DocumentId? self, CancellationToken cancellation)
    {
        var key = DocumentKey.Of(content.Number, content.Symbol, content.Issuer, content.Date);
        var twin = await db.Set<Document>()
            .Where(d => d.Owner == content.Owner && d.NumberKey == key.Number && d.IssuerKey == key.Issuer && d.Year == key.Year)
            .Select(d => new { d.Id }).SingleOrDefaultAsync(cancellation);
        return twin?.Id == self ? null : twin?.Id;
    }

    private async Task SaveAsync(NewDocument content, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException e) when (DatabaseErrors.IsUniqueViolation(e))
        {
            // Somebody registered the same document between our look and our save. Within a held transaction nothing more can be asked.
            db.ChangeTracker.Clear();
            throw Duplicate(content, db.Database.CurrentTransaction is null ? await TwinAsync(content, null, cancellation) : null);
        }
    }

    private static DuplicateDocumentException Duplicate(NewDocument content, DocumentId? twin) =>
        new(twin, DocumentKey.Printed(content.Number, content.Symbol), content.Issuer, content.Date.Year);
}
