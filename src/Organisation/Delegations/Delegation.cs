using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation.Store;

namespace NamRo.Organisation.Delegations;

/// <summary>Somebody acts for an absent person between two days. Ended early by a revocation, never deleted.</summary>
internal sealed class Delegation : OrganisationRecord
{
    private Delegation()
    {
    }

    public override string ObjectKind => "delegation";

    public override Guid ObjectId => Id;

    public Guid Id { get; private set; }

    public PersonId From { get; private set; }

    public PersonId To { get; private set; }

    public DateOnly Start { get; private set; }

    /// <summary>Last day as it was given.</summary>
    public DateOnly End { get; private set; }

    public string Reason { get; private set; } = "";

    public string? Document { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    public PersonId? RevokedBy { get; private set; }

    /// <summary>Last valid day once revoked; before <see cref="Start"/> when it never began.</summary>
    public DateOnly? RevokedAfter { get; private set; }

    public DateOnly LastDay => RevokedAfter ?? End;

    public static Delegation Open(NewDelegation delegation, Act act)
    {
        Rule.Require(
            delegation.From != delegation.To, "organisation.delegation.self", $"Không thể ủy quyền cho chính mình. Hãy chọn người khác.", "To");
        Rule.Require(
            delegation.Start <= delegation.End,
            "organisation.dates.order",
            $"Ngày cuối {delegation.End} sớm hơn ngày đầu {delegation.Start}. Hãy sửa lại một trong hai ngày.",
            "End");
        Rule.Require(
            delegation.Start >= act.Today,
            "organisation.delegation.past",
            $"Ủy quyền không có hiệu lực về trước. Hãy chọn ngày đầu từ hôm nay ({act.Today}) trở đi.",
            "Start");
        var opened = new Delegation
        {
            Id = Guid.CreateVersion7(),
            From = delegation.From,
            To = delegation.To,
            Start = delegation.Start,
            End = delegation.End,
            Reason = TextGuard.Line(delegation.Reason, TextGuard.ReasonLength, "Reason"),
            Document = TextGuard.Optional(delegation.Document, TextGuard.DocumentLength, "Document"),
        };
        opened.Raise(
            new Delegated(opened.Id, opened.From, opened.To, opened.Start, opened.End, opened.Reason, opened.Document), act);
        return opened;
    }

    public bool Overlaps(DateOnly start, DateOnly end) => Start <= end && start <= LastDay;

    public void Revoke(Act act)
    {
        Rule.Require(RevokedAt is null, "organisation.delegation.revoked", $"Ủy quyền này đã được thu hồi.");
        Rule.Require(End >= act.Today, "organisation.delegation.over", $"Ủy quyền này đã hết hạn ngày {End}.");
        RevokedAt = act.At;
        RevokedBy = act.By.Person;
        RevokedAfter = act.Today.AddDays(-1);
        Raise(new DelegationRevoked(Id, RevokedAfter.Value), act);
    }

    public DelegationInfo Info() => new(Id, From, To, Start, LastDay, Reason, Document);
}
