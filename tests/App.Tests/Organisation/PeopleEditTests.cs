using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation;

namespace NamRo.App.Tests.Organisation;

public sealed class PeopleEditTests
{
    [Fact]
    public async Task A_seat_is_held_by_one_person_at_a_time()
    {
        await using var office = await Office.OpenAsync();

        var refused = await RefusedAsync("organisation.posting.overlap", office, edit => edit.Appoint(new NewPosting(office.Other, office.HeadSeat, Office.Today)));

        Assert.Contains("Đỗ Thị Dung", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_successor_takes_the_seat_on_the_day_after_the_last()
    {
        await using var office = await Office.OpenAsync();

        await office.EditAsync(edit =>
        {
            edit.EndPosting(office.Head, office.HeadSeat, Office.Today);
            edit.Appoint(new NewPosting(office.Other, office.HeadSeat, Office.Today.AddDays(1)));
        });

        Assert.Equal(office.Head, office.Map.HeadOf(office.Division, Office.Today)!.Id);
        Assert.Equal(office.Other, office.Map.HeadOf(office.Division, Office.Today.AddDays(1))!.Id);
        Assert.Equal(["organisation.person-recorded", "organisation.appointed", "organisation.posting-ended"], await office.ActionsOn(office.Head.Value));
    }

    [Fact]
    public async Task A_posting_that_ends_before_it_begins_is_refused()
    {
        await using var office = await Office.OpenAsync();

        await RefusedAsync(
            "organisation.dates.order",
            office,
            edit => edit.Appoint(new NewPosting(office.Other, office.ChairSeat, Office.Today) { Until = Office.Today.AddDays(-1) }));
    }

    [Fact]
    public async Task A_second_primary_post_is_refused_and_a_further_post_is_not()
    {
        await using var office = await Office.OpenAsync();

        await RefusedAsync("organisation.posting.second-primary", office, edit => edit.Appoint(new NewPosting(office.Head, office.ChairSeat, Office.Today)));
        await office.EditAsync(edit => edit.Appoint(new NewPosting(office.Head, office.ChairSeat, Office.Today) { IsPrimary = false }));

        Assert.Equal([office.HeadSeat, office.ChairSeat], office.Map.PostsOf(office.Head, Office.Today).Select(p => p.Post.Id));
    }

    [Fact]
    public async Task Who_left_holds_no_seat_and_cannot_be_appointed_until_the_return()
    {
        await using var office = await Office.OpenAsync();

        await office.EditAsync(edit => edit.LeavePerson(office.Head, Office.Today, "QĐ 5/QĐ-UBND"));

        Assert.Null(office.Map.HeadOf(office.Division, Office.Today.AddDays(1)));
        await RefusedAsync(
            "organisation.person.left", office, edit => edit.Appoint(new NewPosting(office.Head, office.HeadSeat, Office.Today.AddDays(1))));
        await office.EditAsync(edit =>
        {
            edit.ReturnPerson(office.Head, Office.Today.AddDays(10));
            edit.Appoint(new NewPosting(office.Head, office.HeadSeat, Office.Today.AddDays(10)));
        });
        Assert.Equal(office.Head, office.Map.HeadOf(office.Division, Office.Today.AddDays(10))!.Id);
    }

    [Fact]
    public async Task A_unit_has_one_head_seat()
    {
        await using var office = await Office.OpenAsync();

        await RefusedAsync(
            "organisation.post.second-head",
            office,
            edit => edit.OpenPost(new NewPost("TNMT-TP2", office.Division, "Trưởng phòng", Office.Today) { IsHead = true }));
    }

    [Fact]
    public async Task Seats_cannot_report_in_a_circle_or_to_nobody()
    {
        await using var office = await Office.OpenAsync();

        await RefusedAsync("organisation.post.cycle", office, edit => edit.SubordinatePost(office.ChairSeat, office.HeadSeat));
        await RefusedAsync("organisation.post.superior-missing", office, edit => edit.SubordinatePost(office.ChairSeat, PostId.New()));
    }

    [Theory]
    [InlineData("dung")]
    [InlineData("dung@coquan")]
    [InlineData("Dung <dung@coquan.vn>")]
    public async Task An_address_that_no_mail_reaches_is_refused(string email)
    {
        await using var office = await Office.OpenAsync();

        await RefusedAsync("organisation.person.email", office, edit => edit.CorrectPerson(office.Head, "Đỗ Thị Dung", email, null));
    }

    [Fact]
    public async Task Contact_data_stays_out_of_the_log()
    {
        await using var office = await Office.OpenAsync();

        await office.EditAsync(edit => edit.CorrectPerson(office.Head, "Đỗ Thị Dung", "moi@coquan.gov.vn", "024 3333 4444"));

        var payloads = await office.ReadAsync(db => Task.FromResult(db.Activity.Where(a => a.ObjectId == office.Head.Value).Select(a => a.Payload).ToList()));
        Assert.NotEmpty(payloads);
        Assert.DoesNotContain(payloads, p => System.Text.Encoding.UTF8.GetString(p).Contains("coquan", StringComparison.Ordinal));
    }

    private static async Task<RuleException> RefusedAsync(string code, Office office, Action<IOrganisationEdit> change)
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => office.EditAsync(change));

        Assert.Equal(code, refused.Code);
        return refused;
    }
}
