using NamRo.Kernel.Rules;
using NamRo.Organisation.Store;

namespace NamRo.Organisation.People;

internal sealed partial class Person
{
    public Posting Appoint(NewPosting posting, Post post, Act act)
    {
        Rule.Require(
            posting.Until is not { } last || last >= posting.From,
            "organisation.dates.order",
            $"Ngày cuối {posting.Until} sớm hơn ngày đầu {posting.From}. Hãy sửa lại một trong hai ngày.",
            "Until");
        RequireWorksOn(posting.Until ?? posting.From);
        var appointed = new Posting
        {
            Id = Guid.CreateVersion7(),
            Person = Id,
            Post = post.Id,
            From = posting.From,
            Until = posting.Until,
            IsPrimary = posting.IsPrimary,
            Document = TextGuard.Optional(posting.Document, TextGuard.DocumentLength, "Document"),
        };
        Raise(new Appointed(Id, post.Id, appointed.From, appointed.Until, appointed.IsPrimary, appointed.Document), act);
        return appointed;
    }

    public void EndPosting(Posting posting, DateOnly lastDay, string? document, Act act)
    {
        Rule.Require(
            lastDay >= posting.From.AddDays(-1),
            "organisation.dates.order",
            $"Ngày cuối {lastDay} sớm hơn ngày bắt đầu giữ vị trí {posting.From}.",
            "LastDay");
        Rule.Require(
            posting.Until is not { } until || lastDay <= until,
            "organisation.posting.ended",
            $"{Name} đã thôi giữ vị trí này từ sau ngày {posting.Until}.",
            "LastDay");
        posting.Until = lastDay;
        Raise(
            new PostingEnded(Id, posting.Post, posting.From, lastDay, TextGuard.Optional(document, TextGuard.DocumentLength, "Document")), act);
    }
}
