using System.ComponentModel.DataAnnotations;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Pages.Documents;

/// <summary>The fields of a draft as people fill them in.</summary>
internal sealed class DraftForm
{
    [Display(Name = "Nội dung nhiệm vụ"), Required, BlockText(1000)]
    public string Title { get; set; } = "";

    [Display(Name = "Điều, khoản"), LineText(60, AllowBlank = true)]
    public string? Anchor { get; set; }

    [Display(Name = "Đơn vị chủ trì")]
    public List<UnitId> Leads { get; set; } = [];

    [Display(Name = "Đơn vị phối hợp")]
    public List<UnitId> Coordinators { get; set; } = [];

    [Display(Name = "Đơn vị theo dõi")]
    public List<UnitId> Monitors { get; set; } = [];

    [Display(Name = "Người làm")]
    public PersonId? Officer { get; set; }

    [Display(Name = "Lãnh đạo chịu trách nhiệm")]
    public PersonId? AccountableLeader { get; set; }

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

    [Display(Name = "Thời hạn tính từ khi nhận"), LineText(10, AllowBlank = true)]
    public string? DueTerm { get; set; }

    [Display(Name = "Nhịp rà soát"), LineText(30, AllowBlank = true)]
    public string? DueRhythm { get; set; }

    [Display(Name = "Nhóm nhiệm vụ")]
    public CaseGroupId? Group { get; set; }

    public static DraftForm Of(DraftContent c) => new()
    {
        Title = c.Title, Anchor = c.Anchor, Leads = [.. c.Leads], Coordinators = [.. c.Coordinators], Monitors = [.. c.Monitors], Officer = c.Officer,
        AccountableLeader = c.AccountableLeader, Process = c.Process, Product = c.Product, JudgedBy = c.JudgedBy, DueKind = c.Due.Kind,
        DueDate = c.Due.Date, DueTerm = c.Due.Term, DueRhythm = c.Due.Rhythm, Group = c.Group,
    };

    /// <summary>The draft with what the form says; printed names and words stay.</summary>
    public DraftContent Over(DraftContent c) => c with
    {
        Title = Title, Anchor = Anchor ?? "", Leads = Leads, Coordinators = Coordinators, Monitors = Monitors, Officer = Officer,
        AccountableLeader = AccountableLeader, Process = Process, Product = Product, JudgedBy = JudgedBy, Group = Group, Due = Due(c.Due.Text),
    };

    private DueSpec Due(string? text) => DueKind switch
    {
        DueKind.Date when DueDate is { } day => DueSpec.On(day, text),
        DueKind.Term when !string.IsNullOrWhiteSpace(DueTerm) => DueSpec.Within(DueTerm.Trim(), text),
        DueKind.Continuous when !string.IsNullOrWhiteSpace(DueRhythm) => DueSpec.Reviewed(DueRhythm.Trim(), text),
        _ => DueSpec.None with { Text = text },
    };
}
