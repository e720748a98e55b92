using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation.People;

namespace NamRo.Organisation.Editing;

internal sealed partial class OrganisationEdit
{
    public PersonId RecordPerson(NewPerson person)
    {
        RequireManager();
        world.Add(Person.Record(person, act));
        return person.Id;
    }

    public void CorrectPerson(PersonId person, string name, string? email, string? phone)
    {
        RequireManager();
        world.Person(person).Correct(name, email, phone, act);
    }

    public void LeavePerson(PersonId person, DateOnly lastDay, string? document = null)
    {
        RequireManager();
        Day(lastDay, "LastDay");
        var leaving = world.Person(person);
        foreach (var posting in world.PostingsOf(person).Where(p => !p.IsVoid && (p.Until is null || p.Until > lastDay)))
        {
            var last = posting.From > lastDay ? posting.From.AddDays(-1) : lastDay;
            leaving.EndPosting(posting, last, document, act);
        }

        leaving.Leave(lastDay, document, act);
    }

    public void ReturnPerson(PersonId person, DateOnly on, string? document = null)
    {
        RequireManager();
        Day(on, "On");
        world.Person(person).Return(on, document, act);
    }

    public PostId OpenPost(NewPost post)
    {
        RequireManager();
        Day(post.From, "From");
        var unit = world.Unit(post.Unit);
        Rule.Require(
            unit.StandsOn(post.From),
            "organisation.unit.closed",
            $"“{unit.Latest.Name}” không hoạt động vào ngày {post.From}.",
            "From");
        if (post.Scope is { } scope)
        {
            _ = world.Unit(scope);
        }

        Rule.Require(
            !post.IsHead || !world.PostsOf(post.Unit).Any(p => p.IsHead && (p.Until is null || p.Until >= post.From)),
            "organisation.post.second-head",
            $"“{unit.Latest.Name}” đã có vị trí người đứng đầu. Hãy kết thúc vị trí đó trước.",
            "IsHead");
        world.Add(Post.Open(post, act));
        return post.Id;
    }

    public void SubordinatePost(PostId post, PostId? reportsTo)
    {
        RequireManager();
        world.Post(post).Subordinate(reportsTo, act);
    }

    public void ClosePost(PostId post, DateOnly lastDay, string? document = null)
    {
        RequireManager();
        Day(lastDay, "LastDay");
        var closed = world.Post(post);
        RequireVacantAfter(closed, lastDay);
        closed.Close(lastDay, document, act);
    }

    public void Appoint(NewPosting posting)
    {
        RequireManager();
        Day(posting.From, "From");
        var (person, post) = (world.Person(posting.Person), world.Post(posting.Post));
        RequirePostStands(post, posting);
        var taken = world.PostingsOf(post.Id).FirstOrDefault(p => p.Overlaps(posting.From, posting.Until));
        Rule.Require(
            taken is null,
            "organisation.posting.overlap",
            $"Vị trí “{post.Title}” ({post.Code}) đang do {(taken is null ? "" : world.Person(taken.Person).Name)} giữ trong thời gian này. Hãy kết thúc phần đó trước hoặc chọn ngày khác.",
            "From");
        var primary = world.PostingsOf(person.Id).FirstOrDefault(p => posting.IsPrimary && p.IsPrimary && p.Overlaps(posting.From, posting.Until));
        Rule.Require(
            primary is null,
            "organisation.posting.second-primary",
            $"{person.Name} đã có vị trí chính “{(primary is null ? "" : world.Post(primary.Post).Title)}” trong thời gian này. Hãy ghi vị trí mới là kiêm nhiệm hoặc kết thúc vị trí cũ trước.",
            "IsPrimary");
        world.Add(person.Appoint(posting, post, act));
    }

    public void EndPosting(PersonId person, PostId post, DateOnly lastDay, string? document = null)
    {
        RequireManager();
        Day(lastDay, "LastDay");
        var posting = world.PostingsOf(person)
            .Where(p => p.Post == post && !p.IsVoid && p.From <= lastDay.AddDays(1))
            .MaxBy(p => p.From) ?? throw new NotFoundException("posting");
        world.Person(person).EndPosting(posting, lastDay, document, act);
    }

    private void RequirePostStands(Post post, NewPosting posting)
    {
        var unit = world.Unit(post.Unit);
        var end = posting.Until ?? DateOnly.MaxValue;
        Rule.Require(
            post.StandsOn(posting.From) && end <= (post.Until ?? DateOnly.MaxValue),
            "organisation.post.closed",
            $"Vị trí “{post.Title}” ({post.Code}) không tồn tại trong suốt thời gian bổ nhiệm. Hãy xem lại ngày đầu và ngày cuối.",
            "From");
        Rule.Require(
            unit.StandsOn(posting.From) && end <= (unit.Until ?? DateOnly.MaxValue),
            "organisation.unit.closed",
            $"“{unit.Latest.Name}” không hoạt động trong suốt thời gian bổ nhiệm. Hãy xem lại ngày đầu và ngày cuối.",
            "From");
    }

    private void RequireVacantAfter(Post post, DateOnly lastDay)
    {
        var held = world.PostingsOf(post.Id).FirstOrDefault(p => p.Overlaps(lastDay.AddDays(1), null));
        Rule.Require(
            held is null,
            "organisation.post.held",
            $"Sau ngày {lastDay} vị trí “{post.Title}” ({post.Code}) vẫn do {(held is null ? "" : world.Person(held.Person).Name)} giữ. Hãy cho thôi giữ hoặc bố trí vị trí khác trước.");
    }
}
