using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation.Store;

namespace NamRo.Organisation.Imports;

/// <summary>Opens seats, in whatever order they report to each other, and puts people into them.</summary>
internal sealed class PostImport(ImportRun run)
{
    private readonly Dictionary<string, PostId> known = run.Map.Posts.ToDictionary(p => Keys.Of(p.Code), p => p.Id);

    public void Apply(IReadOnlyList<ImportRow> rows)
    {
        foreach (var row in rows.Where(r => r.Optional("Code") is not null))
        {
            known.TryAdd(Keys.Of(row.Text("Code")), PostId.New());
        }

        foreach (var row in rows)
        {
            run.Take(row, Open);
        }
    }

    private RowOutcome Open(ImportRow row)
    {
        var post = Read(row);
        var present = run.Map.Post(post.Id);
        Rule.Require(
            present is null || (present.Unit == post.Unit && present.Title == post.Title),
            "import.post-differs",
            $"Mã vị trí “{post.Code}” đã dùng cho “{present?.Title}”. Hãy dùng mã khác.",
            "Code");
        var posting = Posting(row, post);
        if (present is null)
        {
            run.Edit.OpenPost(post);
        }

        var appoints = posting is not null && !IsHeld(posting);
        if (appoints)
        {
            run.Edit.Appoint(posting!);
        }

        var closes = row.OptionalDay("Until") is { } last && present?.Until != last;
        if (closes)
        {
            run.Edit.ClosePost(post.Id, row.Day("Until"), post.Document);
        }

        return present is null ? RowOutcome.Added : appoints || closes ? RowOutcome.Changed : RowOutcome.Unchanged;
    }

    private NewPost Read(ImportRow row) => new(row.Required("Code"), Unit(row, "Unit")!.Value, row.Required("Title"), row.Day("From"))
    {
        Id = known[Keys.Of(row.Text("Code"))],
        Roles = ImportWords.RolesOf(row),
        IsHead = row.Flag("IsHead", otherwise: false),
        Ceiling = ImportWords.Ceiling(row),
        ReportsTo = Superior(row),
        Scope = Unit(row, "Scope"),
        Rank = row.Number32("Rank", 100),
        Document = row.Optional("Document"),
    };

    private UnitId? Unit(ImportRow row, string field)
    {
        var code = field == "Unit" ? row.Required(field) : row.Optional(field);
        var unit = code is null ? null : run.Map.UnitByCode(code);
        Rule.Require(
            code is null || unit is not null, "import.unit-missing", $"Không có đơn vị mã “{code}”. Hãy nhập đơn vị trước, hoặc sửa mã.", field);
        return unit?.Id;
    }

    private PostId? Superior(ImportRow row)
    {
        var code = row.Optional("ReportsTo");
        var found = code is not null && known.TryGetValue(Keys.Of(code), out var id) ? id : (PostId?)null;
        Rule.Require(
            code is null || found is not null,
            "import.superior-missing",
            $"Không có vị trí mã “{code}” trong hệ thống và trong tệp này. Hãy sửa mã hoặc thêm vị trí đó.",
            "ReportsTo");
        return found;
    }

    private NewPosting? Posting(ImportRow row, NewPost post)
    {
        var code = row.Optional("Person");
        var person = code is null ? null : run.Map.PersonByCode(code);
        Rule.Require(
            code is null || person is not null, "import.person-missing", $"Không có cán bộ mã “{code}”. Hãy nhập cán bộ trước, hoặc sửa mã.", "Person");
        return person is null
            ? null
            : new NewPosting(person.Id, post.Id, row.OptionalDay("Since") ?? post.From)
            {
                Until = row.OptionalDay("HeldUntil") ?? row.OptionalDay("Until"),
                IsPrimary = row.Flag("IsPrimary", otherwise: true),
                Document = post.Document,
            };
    }

    private bool IsHeld(NewPosting posting) =>
        run.Map.PostsOf(posting.Person).Any(p => p.Post.Id == posting.Post && p.Posting.From == posting.From);
}
