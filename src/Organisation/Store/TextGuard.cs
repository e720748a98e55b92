using System.Net.Mail;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;

namespace NamRo.Organisation.Store;

/// <summary>Lets only clean text into records, and says which field is at fault.</summary>
internal static class TextGuard
{
    public const int CodeLength = 30;
    public const int NameLength = 200;
    public const int DocumentLength = 200;
    public const int ReasonLength = 500;
    public const int EmailLength = 120;
    public const int PhoneLength = 30;

    /// <summary>A required text of one line.</summary>
    public static string Line(string? text, int maxLength, string field, TextShape shape = TextShape.Line)
    {
        if (PlainText.IsBlank(text))
        {
            throw Refused(PlainText.Blank, field);
        }

        return Clean(text!, maxLength, field, shape);
    }

    /// <summary>An optional text of one line; blank becomes null.</summary>
    public static string? Optional(string? text, int maxLength, string field) =>
        PlainText.IsBlank(text) ? null : Clean(text!, maxLength, field, TextShape.Line);

    /// <summary>A code: letters, digits and the marks . - _ /, without spaces.</summary>
    public static string Code(string? text, string field)
    {
        var code = Line(text, CodeLength, field);
        if (code.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '/'))
        {
            return code;
        }

        throw new RuleException("organisation.code.shape", $"Mã “{code}” chỉ được gồm chữ, số và các dấu . - _ /, không có khoảng trắng.")
        {
            Field = field,
        };
    }

    public static string? Email(string? text)
    {
        var email = Optional(text, EmailLength, "Email");
        if (email is null || (MailAddress.TryCreate(email, out var address) && address.Address == email && address.Host.Contains('.', StringComparison.Ordinal)))
        {
            return email;
        }

        throw new RuleException("organisation.person.email", $"“{email}” không phải là địa chỉ thư điện tử. Hãy nhập dạng ten@coquan.gov.vn.")
        {
            Field = "Email",
        };
    }

    public static string? Phone(string? text)
    {
        var phone = Optional(text, PhoneLength, "Phone");
        if (phone is null || (phone.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '-' or '.' or '(' or ')') && phone.Count(char.IsAsciiDigit) >= 7))
        {
            return phone;
        }

        throw new RuleException("organisation.person.phone", $"“{phone}” không phải là số điện thoại. Hãy nhập ít nhất bảy chữ số.") { Field = "Phone" };
    }

    private static string Clean(string text, int maxLength, string field, TextShape shape)
    {
        if (PlainText.Check(text, shape, maxLength) is { } fault)
        {
            throw Refused(fault, field);
        }

        return PlainText.Clean(text);
    }

    private static RuleException Refused(TextFault fault, string field) => new(fault.Code, fault.Sentence) { Field = field };
}
