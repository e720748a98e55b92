using NamRo.Directives.Documents;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Acting;

/// <summary>What no register takes in: blank or broken fields, a date still to come, a secrecy mark, a text without end.</summary>
internal static class DocumentGuard
{
    private static readonly DateOnly Earliest = new(1945, 9, 2);

    /// <summary>The document as it is stored, or a refusal that names the field.</summary>
    public static NewDocument Checked(NewDocument document, DateOnly today)
    {
        Rule.Require(
            document.Text.Length <= DocumentLimits.Text, "document.text-long",
            $"Văn bản dài {document.Text.Length} ký tự, tối đa {DocumentLimits.Text}. Hãy tách phụ lục thành văn bản riêng.", "text");
        Rule.Require(
            VietnameseText.IsWellFormed(document.Text), "document.text-broken",
            $"Văn bản có ký tự bị hỏng. Hãy sao chép lại từ tệp gốc, hoặc tải chính tệp đó lên.", "text");
        var text = DocumentTextReader.Tidy(LegacyEncoding.Repair(document.Text).Text);
        StateSecretMark.Refuse(text, DocumentKey.Printed(document.Number, document.Symbol), document.FileName);
        StateSecretMark.Refuse(document.Subject);
        Rule.Require(!PlainText.IsBlank(text), "document.text-empty", $"Văn bản chưa có nội dung. Hãy dán toàn văn hoặc tải tệp lên.", "text");
        Rule.Require(document.Label is >= SecurityLabel.Public and < SecurityLabel.Case, "document.label",
            $"Văn bản giao việc chỉ dùng mức công khai, nội bộ hoặc hạn chế, vì đơn vị nhận việc phải đọc được.", "label");
        Rule.Require(document.Bases.Count <= DocumentLimits.Bases, "document.bases", $"Chỉ ghi tối đa {DocumentLimits.Bases} văn bản căn cứ.", "bases");
        RequireDate(document.Date, today);
        return document with
        {
            Number = Number(document.Number), Text = text,
            Symbol = Line(document.Symbol, DocumentLimits.Symbol, "symbol", isOptional: true), Kind = Line(document.Kind, DocumentLimits.Kind, "kind"),
            Issuer = Line(document.Issuer, DocumentLimits.Issuer, "issuer"), Subject = Line(document.Subject, DocumentLimits.Subject, "subject"),
            Bases = [.. document.Bases.Distinct()],
        };
    }

    public static void RequireDate(DateOnly date, DateOnly today)
    {
        Rule.Require(date <= today, "document.date-future", $"Ngày ký {date} chưa tới. Hãy kiểm tra lại ngày trên văn bản.", "date");
        Rule.Require(date >= Earliest, "document.date-early", $"Ngày ký {date} quá xa. Hãy kiểm tra lại năm trên văn bản.", "date");
    }

    public static string Number(string number)
    {
        var clean = Line(number, DocumentLimits.Number, "number");
        Rule.Require(char.IsAsciiDigit(clean[0]), "document.number", $"Số văn bản phải bắt đầu bằng chữ số, ví dụ 128 hoặc 05.", "number");
        return clean;
    }

    public static string Line(string text, int most, string field, bool isOptional = false)
    {
        Rule.Require(
            isOptional || !PlainText.IsBlank(text), "document.field-empty", $"Hãy nhập đủ số, loại văn bản, cơ quan ban hành và trích yếu.", field);
        if (PlainText.Check(text, TextShape.Block, most) is { } fault)
        {
            throw new RuleException(fault.Code, fault.Sentence) { Field = field };
        }

        return string.Join(' ', PlainText.Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
