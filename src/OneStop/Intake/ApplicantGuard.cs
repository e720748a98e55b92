using System.Text.RegularExpressions;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;

namespace NamRo.OneStop.Intake;

/// <summary>What may stand on a receipt about a person: names as NFC, identity numbers, days of birth, phones and addresses in their forms.</summary>
internal static partial class ApplicantGuard
{
    private const int MostName = 200;
    private const int MostLine = 300;
    private const int OldestYears = 130;

    /// <param name="today">Office day: nobody is born after it.</param>
    public static Applicant Checked(Applicant applicant, DateOnly today)
    {
        var name = Name(applicant.Name, "applicant.name");
        var identity = Identity(applicant.IdentityNumber, applicant.Kind, "applicant.identityNumber");
        Rule.Require(
            applicant.BirthDate is not { } born || born <= today, "dossier.birth-future",
            $"Ngày sinh {applicant.BirthDate:dd/MM/yyyy} ở sau hôm nay. Hãy xem lại.", "applicant.birthDate");
        Rule.Require(
            applicant.BirthDate is not { } old || old.Year >= today.Year - OldestYears, "dossier.birth-old",
            $"Ngày sinh {applicant.BirthDate:dd/MM/yyyy} quá xa. Hãy xem lại.", "applicant.birthDate");
        return applicant with
        {
            Name = name, IdentityNumber = identity, Address = Line(applicant.Address, "applicant.address"),
            Phone = Phone(applicant.Phone, "applicant.phone"), Email = Email(applicant.Email, "applicant.email"),
        };
    }

    public static AuthorisedPerson Checked(AuthorisedPerson agent)
    {
        Rule.Require(
            !string.IsNullOrWhiteSpace(agent.Paper), "dossier.agent-paper", $"Người nộp thay phải có giấy tờ ủy quyền. Hãy ghi tên và số của giấy.", "agent.paper");
        return agent with
        {
            Name = Name(agent.Name, "agent.name"), Paper = Line(agent.Paper, "agent.paper")!,
            IdentityNumber = Identity(agent.IdentityNumber, ApplicantKind.Person, "agent.identityNumber"),
            Address = Line(agent.Address, "agent.address"), Phone = Phone(agent.Phone, "agent.phone"), Email = Email(agent.Email, "agent.email"),
        };
    }

    /// <summary>A number as it is compared: without spaces, dots and dashes.</summary>
    public static string Digits(string? text) => Separators().Replace(text ?? "", "");

    /// <summary>Digits only, without spaces and dots; persons have 9 (old card) or 12, others a tax or business code of 10 to 13.</summary>
    public static string? Identity(string? text, ApplicantKind kind, string? field = null)
    {
        var number = Separators().Replace(text ?? "", "");
        if (number.Length == 0)
        {
            return null;
        }

        var isPerson = kind is ApplicantKind.Person or ApplicantKind.Household;
        Rule.Require(
            !isPerson || PersonNumber().IsMatch(number), "dossier.identity",
            $"Số định danh có 12 chữ số, chứng minh cũ có 9 chữ số. Hãy xem lại số vừa nhập.", field);
        Rule.Require(
            isPerson || CompanyNumber().IsMatch(number), "dossier.company-number",
            $"Mã số của tổ chức có từ 9 đến 13 chữ số. Hãy xem lại số vừa nhập.", field);
        return number;
    }

    public static string Name(string? text, string field)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(text), "dossier.name", $"Hãy ghi họ tên hoặc tên tổ chức.", field);
        var name = Spaces().Replace(VietnameseText.Nfc(text.Trim()), " ");
        Rule.Require(
            name.Length <= MostName && VietnameseText.IsWellFormed(name) && name.Any(char.IsLetter), "dossier.name-form",
            $"Tên không đọc được hoặc dài quá {MostName} ký tự. Hãy nhập lại.", field);
        return name;
    }

    public static string? Phone(string? text, string field)
    {
        var number = Separators().Replace(text ?? "", "");
        Rule.Require(
            number.Length == 0 || PhoneNumber().IsMatch(number), "dossier.phone",
            $"Số điện thoại bắt đầu bằng 0 hoặc +84, có 10 hoặc 11 chữ số. Hãy xem lại.", field);
        return number.Length == 0 ? null : number;
    }

    public static string? Email(string? text, string field)
    {
        var address = (text ?? "").Trim();
        Rule.Require(
            address.Length == 0 || (address.Length <= MostLine && EmailAddress().IsMatch(address)), "dossier.email",
            $"Thư điện tử có dạng ten@noi.vn. Hãy xem lại.", field);
        return address.Length == 0 ? null : address;
    }

    private static string? Line(string? text, string field)
    {
        var line = VietnameseText.Nfc((text ?? "").Trim());
        Rule.Require(line.Length <= MostLine, "dossier.line-long", $"Nội dung dài quá {MostLine} ký tự.", field);
        return line.Length == 0 ? null : line;
    }

    [GeneratedRegex(@"[\s.\-]+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(\d{9}|\d{12})$", RegexOptions.ECMAScript)]
    private static partial Regex PersonNumber();

    [GeneratedRegex(@"^\d{9,13}$", RegexOptions.ECMAScript)]
    private static partial Regex CompanyNumber();

    [GeneratedRegex(@"^(0\d{9,10}|\+84\d{9,10})$", RegexOptions.ECMAScript)]
    private static partial Regex PhoneNumber();

    [GeneratedRegex(@"^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$")]
    private static partial Regex EmailAddress();
}
