using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;

namespace NamRo.OneStop.Pages.Dossiers;

/// <summary>What the clerk fills in at the counter.</summary>
internal sealed class IntakeForm
{
    /// <summary>Made when the form opens; the same ticket is the same dossier.</summary>
    public Guid Ticket { get; set; } = NewTicket();

    [Display(Name = "Nơi tiếp nhận")]
    public UnitId? Desk { get; set; }

    [Display(Name = "Đơn vị giải quyết")]
    public UnitId? Responsible { get; set; }

    [Display(Name = "Họ tên hoặc tên tổ chức"), Required, LineText(200)]
    public string Name { get; set; } = "";

    [Display(Name = "Số định danh")]
    public string? IdentityNumber { get; set; }

    [Display(Name = "Điện thoại")]
    public string? Phone { get; set; }

    [Display(Name = "Địa chỉ"), LineText(300, AllowBlank = true)]
    public string? Address { get; set; }

    [Display(Name = "Ngày sinh")]
    public DateOnly? BirthDate { get; set; }

    [Display(Name = "Thư điện tử")]
    public string? Email { get; set; }

    [Display(Name = "Người nộp là")]
    public ApplicantKind Kind { get; set; }

    [Display(Name = "Cách nộp")]
    public DossierChannel Channel { get; set; }

    [Display(Name = "Nội dung yêu cầu"), LineText(1000, AllowBlank = true)]
    public string? Request { get; set; }

    [Display(Name = "Số lượng giấy tờ")]
    public int? Quantity { get; set; }

    [Display(Name = "Đã kiểm tra, đủ các giấy tờ bắt buộc")]
    public bool AllRequired { get; set; }

    /// <summary>Places in the procedure's list of parts.</summary>
    public IReadOnlyList<int> Parts { get; set; } = [];

    [Display(Name = "Giấy tờ khác, mỗi dòng một loại"), BlockText(4000, AllowBlank = true)]
    public string? OtherParts { get; set; }

    [Display(Name = "Trả kết quả")]
    public DeliveryMethod Delivery { get; set; }

    [Display(Name = "Địa chỉ trả kết quả"), LineText(300, AllowBlank = true)]
    public string? DeliveryAddress { get; set; }

    [Display(Name = "Người nộp cư trú ngoài địa bàn")]
    public bool IsOutOfArea { get; set; }

    [Display(Name = "Người nộp thay"), LineText(200, AllowBlank = true)]
    public string? AgentName { get; set; }

    [Display(Name = "Giấy tờ ủy quyền"), LineText(300, AllowBlank = true)]
    public string? AgentPaper { get; set; }

    [Display(Name = "Cần bổ sung, mỗi dòng một nội dung"), BlockText(4000, AllowBlank = true)]
    public string? Items { get; set; }

    [Display(Name = "Lý do"), BlockText(2000, AllowBlank = true)]
    public string? Reason { get; set; }

    [Display(Name = "Căn cứ từ chối")]
    public RefusalGround? Ground { get; set; }

    /// <summary>The dossier whose wrong result this one mends; null for an ordinary one.</summary>
    public CaseId? Corrects { get; set; }

    public static Guid NewTicket() => new(RandomNumberGenerator.GetBytes(16));

    public NewDossier ToDossier(ProcedureContent procedure) => new(Ticket, Desk ?? default, procedure.Code, Responsible, Applicant())
    {
        Channel = Channel,
        Agent = string.IsNullOrWhiteSpace(AgentName) ? null : new AuthorisedPerson(AgentName, null, AgentPaper ?? ""),
        Request = Request,
        Parts = [.. Chosen(procedure), .. Lines(OtherParts).Select(line => new PartHandedIn(null, line))],
        Quantity = Quantity,
        Delivery = new DeliveryWish(Delivery, string.IsNullOrWhiteSpace(DeliveryAddress) ? null : DeliveryAddress),
        IsOutOfArea = IsOutOfArea,
        Corrects = Corrects,
    };

    public static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Fills in what an earlier dossier of the same person says.</summary>
    public void TakeFrom(ApplicantView earlier, string? identity) =>
        (Name, Kind, IdentityNumber, BirthDate, Address, Phone, Email) =
        (earlier.Name, earlier.Kind, identity, earlier.BirthDate, earlier.Address, earlier.Phone, earlier.Email);

    private Applicant Applicant() => new(Name, Kind, Blank(IdentityNumber), BirthDate, Blank(Address), Blank(Phone), Blank(Email));

    private IEnumerable<PartHandedIn> Chosen(ProcedureContent procedure) => procedure.Components
        .Select((c, i) => (Part: c, Place: i))
        .Where(p => Parts.Contains(p.Place) || (AllRequired && p.Part.Condition is null))
        .Select(p => new PartHandedIn(
            p.Place, p.Part.Name, p.Part.Copies, FromDatabase: p.Part.Kind == ComponentKind.Data, IsPresentedOnly: p.Part.Kind == ComponentKind.PresentedOnly));

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
