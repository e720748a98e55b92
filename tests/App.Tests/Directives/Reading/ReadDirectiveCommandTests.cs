using System.CommandLine;
using System.Text.Json;
using NamRo.App.Tests.Architecture;
using NamRo.Directives.Reading.Commands;

namespace NamRo.App.Tests.Directives.Reading;

public sealed class ReadDirectiveCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Json_has_the_schema_of_the_reference_data()
    {
        (int exit, string output, string error) = Run(Path.Combine(SourceTree.Root, "reference-data", "directives", "11.txt"), "--json");

        Assert.Equal((0, ""), (exit, error));
        JsonElement root = JsonDocument.Parse(output).RootElement;
        Assert.Equal("11", root.GetProperty("id").GetString());
        Assert.Equal("2024-04-12", root.GetProperty("header").GetProperty("date").GetString());
        Assert.Equal(13, root.GetProperty("tasks").GetArrayLength());
        JsonElement none = root.GetProperty("tasks").EnumerateArray().First(task => task.GetProperty("deadline").GetProperty("kind").GetString() == "none");
        Assert.Equal(JsonValueKind.Null, none.GetProperty("deadline").GetProperty("value").ValueKind);
        Assert.Equal(JsonValueKind.Null, none.GetProperty("deadline").GetProperty("text").ValueKind);
    }

    [Fact]
    public void Without_json_people_get_Vietnamese_lines()
    {
        (int exit, string output, _) = Run(Path.Combine(SourceTree.Root, "reference-data", "directives", "07.txt"));

        Assert.Equal(0, exit);
        Assert.Contains("Cơ quan ban hành: UBND quận Thanh Khuê", output, StringComparison.Ordinal);
        Assert.Contains("Chủ trì: Phòng Tài nguyên và Môi trường", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_refused() => AssertRefused(Path.Combine(folder.FullName, "khong-co.txt"));

    [Fact]
    public void A_folder_is_refused() => AssertRefused(folder.FullName);

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 32, 10, 32, 10 })]
    [InlineData(new byte[] { 0, 1, 2, 3, 255, 254, 0, 0, 7, 8 })]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0, 0, 0, 0, 9, 9 })]
    public void A_file_without_text_is_refused(byte[] content)
    {
        string path = Path.Combine(folder.FullName, "van-ban.txt");
        File.WriteAllBytes(path, content);

        AssertRefused(path);
    }

    private static void AssertRefused(string path)
    {
        (int exit, string output, string error) = Run(path, "--json");

        Assert.Equal((1, ""), (exit, output));
        Assert.NotEmpty(error);
    }

    private static (int Exit, string Output, string Error) Run(string path, params string[] options)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        int exit = new RootCommand { ReadDirectiveCommand.Create() }.Parse(["read-directive", path, .. options]).Invoke(configuration);
        return (exit, output.ToString().Trim(), error.ToString().Trim());
    }
}
