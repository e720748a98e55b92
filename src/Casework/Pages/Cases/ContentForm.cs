using System.ComponentModel.DataAnnotations;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases;

/// <summary>The fields of a draft as people fill them in.</summary>
internal sealed class ContentForm
{
    [Display(Name = "Nội dung việc"), Required, BlockText(1000)]
    public string Title { get; set; } = "";

    [Display(Name = "Mức phổ biến")]
    public SecurityLabel Label { get; set; } = SecurityLabel.Internal;

    [Display(Name = "Đơn vị giao việc"), Required]
    public UnitId? Issuer { get; set; }

    [Display(Name = "Đơn vị chủ trì")]
    public UnitId? Lead { get; set; }

    [Display(Name = "Người làm")]
    public PersonId? Officer { get; set; }

    [Display(Name = "Lãnh đạo chịu trách nhiệm")]
    public PersonId? AccountableLeader { get; set; }

    [Display(Name = "Đơn vị phối hợp")]
    public List<UnitId> Coordinators { get; set; } = [];

    [Display(Name = "Đơn vị theo dõi")]
    public List<UnitId> Watchers { get; set; } = [];

    [Display(Name = "Điều, khoản"), LineText(60, AllowBlank = true)]
    public string? Clause { get; set; }

    [Display(Name = "Quy trình")]
    public ProcessId? Process { get; set; }

    [Display(Name = "Sản phẩm"), LineText(500, AllowBlank = true)]
    public string? Product { get; set; }

    [Display(Name = "Cách nhận biết đã xong"), LineText(500, AllowBlank = true)]
    public string? JudgedBy { get; set; }

    [Display(Name = "Loại thời hạn")]
    public DueKind DueKind { get; set; }

    [Display(Name = "Ngày đến hạn")]
    public DateOnly? DueDate { get; set; }

    [Display(Name = "Thời hạn tính từ khi giao"), LineText(10, AllowBlank = true)]
    public string? DueTerm { get; set; }

    [Display(Name = "Nhịp rà soát"), LineText(30, AllowBlank = true)]
    public string? DueRhythm { get; set; }

    public static ContentForm Of(CaseContent c) => new()
    {
        Title = c.Title, Label = c.Label, Issuer = c.Issuer, Lead = c.Lead, Officer = c.Officer, AccountableLeader = c.AccountableLeader,
        Coordinators = [.. c.Coordinators], Watchers = [.. c.Watchers], Clause = c.Clause, Process = c.Process, Product = c.Product,
        JudgedBy = c.JudgedBy, DueKind = c.Due.Kind, DueDate = c.Due.Date, DueTerm = c.Due.Term, DueRhythm = c.Due.Rhythm,
    };

    /// <summary>The content with what the form says; what it does not show (basis, group, kind) stays.</summary>
    public CaseContent Over(CaseContent c) => c with
    {
        Title = Title, Label = Label, Issuer = Issuer!.Value, Lead = Lead, Officer = Officer, AccountableLeader = AccountableLeader,
        Coordinators = [.. Coordinators], Watchers = [.. Watchers], Clause = Text(Clause), Process = Process, Product = Text(Product),
        JudgedBy = Text(JudgedBy), Due = Due(c.Due.Text),
    };

    private DueSpec Due(string? text) => DueKind switch
    {
        DueKind.Date when DueDate is { } day => DueSpec.On(day, text),
        DueKind.Term when Text(DueTerm) is { } term => DueSpec.Within(term, text),
        DueKind.Continuous when Text(DueRhythm) is { } rhythm => DueSpec.Reviewed(rhythm, text),
        _ => DueSpec.None with { Text = text },
    };

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
