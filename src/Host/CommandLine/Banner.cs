using NamRo.Host.Demo;

namespace NamRo.Host.CommandLine;

/// <summary>What the console says once the server listens.</summary>
internal sealed class Banner(TextWriter output, ICollection<string> addresses)
{
    public void Raising()
    {
        output.WriteLine();
        output.WriteLine($"NamRo đang lắng nghe tại {string.Join(", ", addresses)}");
        output.WriteLine("Lần chạy đầu: đang dựng dữ liệu mẫu. Trang web tự mở khi xong.");
    }

    /// <summary>An empty installation waits for its administrator.</summary>
    public void FirstRun(string code)
    {
        output.WriteLine();
        output.WriteLine($"Chưa có tài khoản nào. Mở {addresses.First()}/first-run để tạo quản trị viên, với mã dùng một lần:");
        output.WriteLine();
        output.WriteLine($"  {code}");
    }

    public void Show(DemoNeed need, IReadOnlyList<DemoAccount> accounts)
    {
        output.WriteLine();
        output.WriteLine($"NamRo đã sẵn sàng: {string.Join(", ", addresses)}");
        switch (need)
        {
            case DemoNeed.NotInThisBuild:
                output.WriteLine("Bản dựng này không kèm dữ liệu mẫu. Chạy với --demo none để bắt đầu với dữ liệu của đơn vị.");
                break;
            case DemoNeed.Raised or DemoNeed.ToRaise:
                Accounts(accounts);
                break;
        }

        output.WriteLine("Dừng: Ctrl+C");
        output.WriteLine();
    }

    private void Accounts(IReadOnlyList<DemoAccount> accounts)
    {
        output.WriteLine($"Tài khoản mẫu (mật khẩu chung: {DemoAccounts.Password}):");
        output.WriteLine();
        var user = Width(accounts, a => a.UserName, "Tài khoản");
        var post = Width(accounts, a => a.Post, "Chức vụ");
        output.WriteLine($"  {"Tài khoản".PadRight(user)}  {"Chức vụ".PadRight(post)}  Nên thử trước");
        output.WriteLine($"  {new string('─', user)}  {new string('─', post)}  {new string('─', 40)}");
        foreach (var account in accounts)
        {
            output.WriteLine($"  {account.UserName.PadRight(user)}  {account.Post.PadRight(post)}  {account.TryFirst}");
        }

        output.WriteLine();
    }

    private static int Width(IReadOnlyList<DemoAccount> accounts, Func<DemoAccount, string> column, string heading) =>
        accounts.Select(a => column(a).Length).Append(heading.Length).Max();
}
