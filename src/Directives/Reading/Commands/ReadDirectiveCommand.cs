using System.CommandLine;
using NamRo.Kernel.Files;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading.Commands;

/// <summary>
/// The command <c>read-directive FILE</c>: reads a directive and prints what it gives, for people as a table, for programs as JSON in the
/// schema of the reference data. Errors go to standard error in Vietnamese, with exit code 1.
/// </summary>
public static class ReadDirectiveCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Tệp văn bản chỉ đạo (TXT, DOCX hoặc PDF có chữ)" };
        var json = new Option<bool>("--json") { Description = "In kết quả dạng JSON" };
        var command = new Command("read-directive", "Đọc một văn bản chỉ đạo thành danh sách nhiệm vụ đề xuất") { file, json };
        command.SetAction(result =>
        {
            string path = result.GetValue(file) ?? "";
            try
            {
                DirectiveReading reading = DirectiveReader.Read(TextOf(path));
                string id = Path.GetFileNameWithoutExtension(path);
                result.InvocationConfiguration.Output.WriteLine(result.GetValue(json) ? ReadingJson.Write(id, reading) : ReadingReport.Write(reading));
                return 0;
            }
            catch (Exception error) when (error is RuleException or IOException or UnauthorizedAccessException)
            {
                result.InvocationConfiguration.Error.WriteLine(error is RuleException ? error.Message : $"Không đọc được tệp “{path}”: {error.Message}");
                return 1;
            }
        });
        return command;
    }

    /// <summary>
    /// The text of the file. A text file is decoded here and not tidied, because tabs part the cells of tables.
    /// </summary>
    private static string TextOf(string path)
    {
        if (!File.Exists(path))
        {
            throw new IOException(Directory.Exists(path) ? "đây là thư mục, hãy chỉ ra một tệp." : "không có tệp này, hãy kiểm tra lại đường dẫn.");
        }

        byte[] bytes = ReadLimited(path);
        string name = Path.GetFileName(path);
        if (FileGate.Accept(bytes, name, FileKinds.Documents) != FileKind.Text)
        {
            return new DocumentTextReader().Read(bytes, name).Text;
        }

        string text = LegacyEncoding.Decode(bytes)?.Text ?? throw new IOException("không nhận ra bảng mã chữ Việt; hãy lưu lại với mã UTF-8.");
        if (PlainText.IsBlank(text))
        {
            throw new IOException("tệp không có chữ nào.");
        }

        StateSecretMark.Refuse(text);
        return text;
    }

    private static byte[] ReadLimited(string path)
    {
        FileGate.RequireSize(new FileInfo(path).Length, FileLimits.Default);
        return File.ReadAllBytes(path);
    }
}
