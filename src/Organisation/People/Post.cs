using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation.Store;

namespace NamRo.Organisation.People;

/// <summary>One seat of a unit: a title, what it lets its holder do, and to whom it reports.</summary>
internal sealed class Post : OrganisationRecord
{
    private Post()
    {
    }

    public override string ObjectKind => "post";

    public override Guid ObjectId => Id.Value;

    public PostId Id { get; private set; }

    public string Code { get; private set; } = "";

    public string CodeKey { get; private set; } = "";

    public UnitId Unit { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Names of <see cref="Role"/>, comma between.</summary>
    public string RoleNames { get; private set; } = "";

    public bool IsHead { get; private set; }

    public SecurityLabel Ceiling { get; private set; }

    public PostId? ReportsTo { get; private set; }

    public UnitId? Scope { get; private set; }

    public int Rank { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? Until { get; private set; }

    public IReadOnlyList<Role> Roles => [.. RoleNames.Split(',').Select(Enum.Parse<Role>)];

    public static Post Open(NewPost post, Act act)
    {
        Rule.Require(post.Roles.Count > 0, "organisation.post.no-role", $"Vị trí “{post.Title}” chưa có vai trò nào. Hãy chọn ít nhất một.", "Roles");
        Rule.Require(
            post.Ceiling != SecurityLabel.Case,
            "organisation.post.ceiling",
            $"Không thể cho một vị trí xem mọi hồ sơ hạn chế theo tên; người xem được ghi trên từng hồ sơ. Hãy chọn mức “Hạn chế” trở xuống.",
            "Ceiling");
        var opened = new Post
        {
            Id = post.Id,
            Code = TextGuard.Code(post.Code, "Code"),
            Unit = post.Unit,
            Title = TextGuard.Line(post.Title, TextGuard.NameLength, "Title"),
            RoleNames = string.Join(',', post.Roles.Distinct()),
            IsHead = post.IsHead,
            Ceiling = post.Ceiling,
            ReportsTo = post.ReportsTo,
            Scope = post.Scope,
            Rank = post.Rank,
            From = post.From,
        };
        opened.CodeKey = Keys.Of(opened.Code);
        opened.RaiseOpened(TextGuard.Optional(post.Document, TextGuard.DocumentLength, "Document"), act);
        return opened;
    }

    public bool StandsOn(DateOnly day) => From <= day && (Until is not { } last || day <= last);

    public void Subordinate(PostId? reportsTo, Act act)
    {
        ReportsTo = reportsTo;
        Raise(new PostSubordinated(Id, reportsTo), act);
    }

    public void Close(DateOnly lastDay, string? document, Act act)
    {
        Rule.Require(Until is null, "organisation.post.closed", $"Vị trí “{Title}” đã kết thúc từ trước.");
        Rule.Require(
            lastDay >= From, "organisation.dates.order", $"Ngày cuối {lastDay} sớm hơn ngày lập vị trí {From}.", "LastDay");
        Until = lastDay;
        Raise(new PostClosed(Id, lastDay, TextGuard.Optional(document, TextGuard.DocumentLength, "Document")), act);
    }

    public PostInfo Info() => new(Id, Unit, Title, Roles, IsHead, Ceiling, ReportsTo, Rank, Scope) { Code = Code, From = From, Until = Until };

    private void RaiseOpened(string? document, Act act) =>
        Raise(new PostOpened(Id, Code, Unit, Title, Roles, IsHead, Ceiling, ReportsTo, Scope, Rank, From, document), act);
}
