using System.CommandLine;
using NamRo.Kernel.WorkingTime;

namespace NamRo.App.Tests.Kernel.WorkingTime;

public sealed class DueCommandTests
{
    [Theory]
    [InlineData("--term 3wd", "\"due\":\"2025-06-05T09:20\"")]
    [InlineData("--term 3wd --reading day-after", "\"due\":\"2025-06-05T17:30\"")]
    [InlineData("--term 0.5wd", "\"due\":\"2025-06-02T14:50\"")]
    [InlineData("--term 4h --calendar hc-nam", "\"due\":\"2025-06-02T15:20\"")]
    [InlineData("--term 20d", "\"due\":\"2025-06-23T17:30\"")]
    [InlineData("--term none", "\"due\":null")]
    public void The_due_instant_is_printed_as_json(string arguments, string due)
    {
        (int exit, string output, string error) = Run($"due --received 2025-06-02T09:20 {arguments} --json");

        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith($"{{{due},\"trace\":[\"Tiếp nhận lúc 2/6/2025 09:20.\",", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Seconds_are_printed_only_when_there_are_some()
    {
        Assert.StartsWith("2025-06-02T14:20:30", Run("due --received 2025-06-02T09:20:30 --term 3.5h").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("due --term 3wd", "Thời điểm tiếp nhận")]
    [InlineData("due --received 2025-02-30T09:00 --term 3wd", "2025-02-30T09:00")]
    [InlineData("due --received 2025-06-02T09:20Z --term 3wd", "giờ cơ quan")]
    [InlineData("due --received 2025-06-02T09:20", "--term")]
    [InlineData("due --received 2025-06-02T09:20 --term 3x", "3wd")]
    [InlineData("due --received 2025-06-02T09:20 --term 3wd --calendar ABC", "HC-NAM")]
    [InlineData("due --received 2025-06-02T09:20 --term 3wd --reading civil", "day-after")]
    [InlineData("due --received 1999-06-02T09:20 --term 3wd", "Lịch HC chỉ tính được")]
    public void What_is_wrong_is_said_on_standard_error(string arguments, string message)
    {
        (int exit, string output, string error) = Run(arguments);

        Assert.Equal((1, ""), (exit, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    private static (int Exit, string Output, string Error) Run(string line)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var root = new RootCommand { DueCommand.Create() };
        int exit = root.Parse(line).Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (exit, output.ToString(), error.ToString());
    }
}
