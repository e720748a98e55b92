namespace NamRo.Kernel.Files;

/// <summary>Refusals that several checks share.</summary>
internal static class Refusals
{
    public static FileRefusedException Damaged() => new("archive.damaged", $"Tệp bị hỏng hoặc bị cắt cụt. Hãy mở tệp gốc, lưu lại rồi tải lên lại.");

    public static FileRefusedException Bomb() =>
        new("archive.bomb", $"Nội dung sau khi giải nén lớn bất thường, giống tệp phá hoại. Hãy kiểm tra lại nguồn của tệp.");

    public static FileRefusedException Password() => new("file.encrypted", $"Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi tải lên lại.");

    public static FileRefusedException Macro() =>
        new("file.macro", $"Tệp có macro. Hãy lưu lại thành .docx hoặc .xlsx không có macro rồi tải lên lại.");

    public static FileRefusedException Nested() => new("archive.nested", $"Tệp chứa một tệp nén khác bên trong. Hãy gỡ tệp đính kèm đó ra khỏi văn bản.");
}
