using System.ComponentModel.DataAnnotations;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;
using NamRo.OneStop.Pages.Dossiers;

namespace NamRo.OneStop.Pages.Public;

/// <summary>What a citizen fills in to send a dossier.</summary>
internal sealed class SubmitForm
{
    /// <summary>Made when the form opens; the same ticket is the same submission.</summary>
    public Guid Ticket { get; set; } = IntakeForm.NewTicket();

    [Display(Name = "Nơi tiếp nhận"), Required]
    public UnitId? Desk { get; set; }

    [Display(Name = "Người nộp là")]
    public ApplicantKind Kind { get; set; }

    [Display(Name = "Họ tên hoặc tên tổ chức"), Required, LineText(200)]
    public string Name { get; set; } = "";

    [Display(Name = "Số định danh hoặc mã số tổ chức"), Required, LineText(40)]
    public string IdentityNumber { get; set; } = "";

    [Display(Name = "Ngày sinh")]
    public DateOnly? BirthDate { get; set; }

    [Display(Name = "Điện thoại"), Required, LineText(40)]
    public string Phone { get; set; } = "";

    [Display(Name = "Thư điện tử"), LineText(200, AllowBlank = true)]
    public string? Email { get; set; }

    [Display(Name = "Địa chỉ"), LineText(300, AllowBlank = true)]
    public string? Address { get; set; }

    [Display(Name = "Nội dung yêu cầu"), LineText(1000, AllowBlank = true)]
    public string? Request { get; set; }

    [Display(Name = "Số lượng giấy tờ")]
    public int? Quantity { get; set; }

    [Display(Name = "Trả kết quả")]
    public DeliveryMethod Delivery { get; set; }

    [Display(Name = "Địa chỉ trả kết quả"), LineText(300, AllowBlank = true)]
    public string? DeliveryAddress { get; set; }

    [Display(Name = "Người nộp thay"), LineText(200, AllowBlank = true)]
    public string? AgentName { get; set; }

    [Display(Name = "Giấy tờ ủy quyền"), LineText(300, AllowBlank = true)]
    public string? AgentPaper { get; set; }

    public NewDossier ToDossier(ProcedureContent procedure, IEnumerable<PartHandedIn> files) => new(
        Ticket, Desk ?? default, procedure.Code, null,
        new Applicant(Name, Kind, IdentityNumber, BirthDate, Blank(Address), Blank(Phone), Blank(Email)))
    {
        Channel = DossierChannel.Online,
        Agent = string.IsNullOrWhiteSpace(AgentName) ? null : new AuthorisedPerson(AgentName, null, AgentPaper ?? ""),
        Request = Blank(Request),
        Quantity = Quantity,
        Delivery = new DeliveryWish(Delivery, Blank(DeliveryAddress)),
        Parts = [.. files, .. Without(procedure)],
    };

    /// <summary>Parts that need no file: the data is in a database, or the paper is shown at the desk.</summary>
    public static bool NeedsFile(ProcedureComponent part) => part.Kind is not (ComponentKind.Data or ComponentKind.PresentedOnly);

    private static IEnumerable<PartHandedIn> Without(ProcedureContent procedure) => procedure.Components
        .Select((c, i) => (Part: c, Place: i))
        .Where(p => !NeedsFile(p.Part) && p.Part.Condition is null)
        .Select(p => new PartHandedIn(
            p.Place, p.Part.Name, p.Part.Copies, FromDatabase: p.Part.Kind == ComponentKind.Data, IsPresentedOnly: p.Part.Kind == ComponentKind.PresentedOnly));

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
