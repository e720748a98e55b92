using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation.Calendars;
using NamRo.Organisation.Delegations;
using NamRo.Organisation.Store;

namespace NamRo.Organisation.Editing;

internal sealed partial class OrganisationEdit(
    OrganisationWorld world, Act act, Authoriser authoriser, Func<CancellationToken, Task> save) : IOrganisationEdit
{
    private const string Manage = "organisation.manage";
    private const string ManageCalendars = "calendar.manage";

    private readonly bool mayManage = act.By.IsSystem || authoriser.MayEver(act.By, Manage);

    public Guid Delegate(NewDelegation delegation)
    {
        if (delegation.From != act.By.Person)
        {
            RequireManager();
        }

        var opened = Delegation.Open(delegation, act);
        Day(delegation.End, "End");
        var (from, to) = (world.Person(delegation.From), world.Person(delegation.To));
        Rule.Require(
            HoldsPost(from.Id, delegation.Start),
            "organisation.delegation.no-post",
            $"{from.Name} không giữ vị trí nào vào ngày {delegation.Start}, nên không có nhiệm vụ để ủy quyền.",
            "Start");
        Rule.Require(
            HoldsPost(to.Id, delegation.Start) && HoldsPost(to.Id, delegation.End),
            "organisation.delegation.deputy-without-post",
            $"{to.Name} không giữ vị trí nào trong suốt thời gian ủy quyền. Hãy chọn người khác hoặc rút ngắn thời gian.",
            "To");
        Rule.Require(
            !world.Delegations.Any(d => d.From == from.Id && d.To == to.Id && d.Overlaps(delegation.Start, delegation.End)),
            "organisation.delegation.twice",
            $"{to.Name} đã được ủy quyền trong khoảng thời gian này. Hãy thu hồi ủy quyền cũ trước hoặc chọn ngày khác.",
            "To");
        world.Add(opened);
        return opened.Id;
    }

    public void RevokeDelegation(Guid delegation)
    {
        var found = world.Delegations.FirstOrDefault(d => d.Id == delegation) ?? throw new NotFoundException("delegation");
        if (found.From != act.By.Person)
        {
            RequireManager();
        }

        found.Revoke(act);
    }

    public int PublishCalendar(NewCalendarVersion calendar)
    {
        if (!act.By.IsSystem && !authoriser.MayEver(act.By, ManageCalendars))
        {
            throw new AccessDeniedException(
                "organisation.not-allowed", $"Bạn không có quyền quản lý lịch làm việc. Hãy liên hệ quản trị hệ thống.");
        }

        var published = CalendarVersion.Publish(calendar, world.LatestVersion(calendar.Definition.Code) + 1, act);
        world.Add(published);
        return published.Number;
    }

    public void Check()
    {
        VerifyPosts();
        VerifyCalendars();
    }

    public async Task SaveAsync(CancellationToken cancellation = default)
    {
        Check();
        world.Revision.Raise();
        await save(cancellation);
    }

    private static void Day(DateOnly day, string field) => Rule.Require(
        day.Year is >= 1945 and <= 2100,
        "organisation.dates.range",
        $"Ngày {day} nằm ngoài khoảng từ năm 1945 đến năm 2100. Hãy kiểm tra lại năm.",
        field);

    private void RequireManager()
    {
        if (!mayManage)
        {
            throw new AccessDeniedException(
                "organisation.not-allowed", $"Bạn không có quyền thay đổi tổ chức, nhân sự. Hãy liên hệ quản trị hệ thống.");
        }
    }

    private bool HoldsPost(PersonId person, DateOnly on) => world.PostingsOf(person).Any(p => p.Overlaps(on, on));

    /// <summary>Seats may be opened in any order, so whom they report to is looked at when the set is whole.</summary>
    private void VerifyPosts()
    {
        foreach (var post in world.Posts)
        {
            var above = post;
            for (var steps = 0; above?.ReportsTo is { } next; steps++)
            {
                above = world.FindPost(next);
                Rule.Require(
                    above is not null,
                    "organisation.post.superior-missing",
                    $"Vị trí “{post.Code}” báo cáo cho một vị trí không có trong hệ thống.",
                    "ReportsTo");
                Rule.Require(
                    above.Id != post.Id && steps <= world.Posts.Count,
                    "organisation.post.cycle",
                    $"Vị trí “{post.Code}” rốt cuộc báo cáo cho chính nó. Hãy sửa lại tuyến báo cáo.",
                    "ReportsTo");
            }
        }
    }

    private void VerifyCalendars()
    {
        foreach (var unit in world.Units)
        {
            var code = unit.Latest.CalendarCode;
            Rule.Require(
                code.Length == 0 || world.LatestVersion(code) > 0,
                "organisation.calendar.missing",
                $"Đơn vị “{unit.Code}” dùng lịch làm việc “{code}” chưa được ban hành. Hãy ban hành lịch trước hoặc để trống.",
                "CalendarCode");
        }
    }
}
