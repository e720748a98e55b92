using Microsoft.AspNetCore.Identity;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Host.Demo.Town;

/// <summary>Opens the accounts of the demo: one for each part of the story.</summary>
internal sealed class DemoAccountMaker(UserManager<Account> users, DemoPeople people, IOrganisation organisation, DemoClock clock)
{
    private static readonly (string UserName, string Unit, Role Role, string TryFirst)[] Parts =
    [
        ("vanphong", "VPQU", Role.OfficeClerk, "Mở kế hoạch 34 nhóm, đọc một văn bản mới thành nhiệm vụ"),
        ("lanhdao", "QU", Role.Leader, "Xem tổng quan, việc quá hạn, ai đang giữ"),
        ("truongphong", "NV", Role.UnitHead, "Tiếp nhận, phân công, chia việc của Phòng Nội vụ"),
        ("chuyenvien", "NV", Role.Officer, "Báo tiến độ, xin ý kiến, trình kết quả"),
        ("phuong", "UB-AL", Role.UnitHead, "Việc của UBND phường An Lạc"),
        ("motcua", DemoDesk.Unit, Role.CounterClerk, "Tiếp nhận hồ sơ ở quầy, in giấy hẹn, xem hồ sơ sắp đến hạn"),
        ("kiemtra", "UBKTQU", Role.UnitHead, "Việc hạn chế xem của Ủy ban Kiểm tra"),
        ("mattran", "MTTQ", Role.UnitHead, "Giám sát, kiến nghị của Mặt trận"),
        ("quantri", "VPUB", Role.Administrator, "Đơn vị, con người, lịch làm việc, tài khoản"),
    ];

    public async Task CreateAsync(CancellationToken cancellation)
    {
        foreach (var (userName, unit, role, _) in Parts)
        {
            cancellation.ThrowIfCancellationRequested();
            var account = new Account { UserName = userName, Person = PersonFor(unit, role), IsDemo = true };
            var made = await users.CreateAsync(account, DemoAccounts.Password);
            if (!made.Succeeded)
            {
                throw new InvalidOperationException($"Account {userName}: {string.Join("; ", made.Errors.Select(e => e.Description))}");
            }
        }
    }

    public async Task<IReadOnlyList<DemoAccount>> ListAsync(CancellationToken cancellation)
    {
        var list = new List<DemoAccount>();
        foreach (var (userName, _, _, tryFirst) in Parts)
        {
            cancellation.ThrowIfCancellationRequested();
            if (await users.FindByNameAsync(userName) is { } account)
            {
                var posts = organisation.Map.PostsOf(account.Person, clock.Today());
                var post = posts.Count > 0 ? $"{posts[0].Post.Title}, {organisation.Map.NameOf(posts[0].Post.Unit)}" : "";
                list.Add(new DemoAccount(userName, organisation.Map.NameOf(account.Person), post, tryFirst));
            }
        }

        return list;
    }

    private PersonId PersonFor(string unit, Role role)
    {
        var inUnit = organisation.Map.PeopleIn(people.Unit(unit), clock.Today());
        return inUnit.First(p => role == Role.UnitHead ? p.Post.IsHead : p.Post.Roles.Contains(role) && (role == Role.Leader || !p.Post.Roles.Contains(Role.UnitHead))).Person.Id;
    }
}
