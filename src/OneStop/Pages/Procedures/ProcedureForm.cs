using System.ComponentModel.DataAnnotations;
using System.Globalization;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Pages.Procedures;

/// <summary>A version of a procedure as people write it; rows of parts without a name are left out.</summary>
public sealed class ProcedureForm
{
    private const int SpareRows = 3;

    [Display(Name = "Mã thủ tục"), Required, LineText(60)]
    public string Code { get; set; } = "";

    [Display(Name = "Tên thủ tục"), Required, LineText(1000)]
    public string Name { get; set; } = "";

    [Display(Name = "Lĩnh vực"), Required, LineText(200)]
    public string Field { get; set; } = "";

    [Display(Name = "Loại thủ tục"), Required]
    public ProcedureKind Kind { get; set; }

    [Display(Name = "Cấp thực hiện")]
    public List<string> Levels { get; set; } = [];

    [Display(Name = "Thời hạn theo quy định"), Required, LineText(20)]
    public string Term { get; set; } = "";

    [Display(Name = "Thời hạn cam kết"), LineText(20, AllowBlank = true)]
    public string? Promise { get; set; }

    [Display(Name = "Cách đọc thời hạn"), Required]
    public DueReading Reading { get; set; }

    [Display(Name = "Mốc nhận trong ngày"), Required]
    public CutOff CutOff { get; set; }

    [Display(Name = "Khi bổ sung xong"), Required]
    public SupplementEffect Supplement { get; set; }

    [Display(Name = "Số ngày làm việc để người nộp bổ sung"), Range(1, 366)]
    public int? SupplementDays { get; set; }

    [Display(Name = "Thời hạn theo số lượng giấy tờ"), BlockText(1000, AllowBlank = true)]
    public string? Quantities { get; set; }

    [Display(Name = "Phí, lệ phí (đồng)"), Range(0, 10_000_000_000)]
    public long? Fee { get; set; }

    [Display(Name = "Ghi chú về phí"), LineText(300, AllowBlank = true)]
    public string? FeeNote { get; set; }

    [Display(Name = "Kết quả"), LineText(500, AllowBlank = true)]
    public string? Result { get; set; }

    [Display(Name = "Căn cứ pháp lý"), BlockText(2000, AllowBlank = true)]
    public string? LegalBasis { get; set; }

    [Display(Name = "Dịch vụ công trực tuyến"), Required]
    public OnlineLevel Online { get; set; }

    [Display(Name = "Tiếp nhận không phụ thuộc địa giới trong tỉnh")]
    public bool IsTerritoryFree { get; set; }

    [Display(Name = "Luật coi im lặng là đồng ý khi xin ý kiến")]
    public bool SilenceAgrees { get; set; }

    [Display(Name = "Số quyết định công bố"), LineText(60, AllowBlank = true)]
    public string? DecisionNumber { get; set; }

    [Display(Name = "Ngày quyết định")]
    public DateOnly? DecisionDate { get; set; }

    [Display(Name = "Có hiệu lực từ ngày"), Required]
    public DateOnly? From { get; set; }

    public List<Row> Parts { get; set; } = [];

    public static ProcedureForm Of(ProcedureContent p)
    {
        var form = new ProcedureForm
        {
            Code = p.Code + p.Suffix, Name = p.Name, Field = p.Field, Kind = p.Kind, Levels = [.. p.Levels], Term = p.Term, Promise = p.Promise,
            Reading = p.Counting.Reading, CutOff = p.Counting.CutOff, Supplement = p.Counting.Supplement, SupplementDays = p.SupplementDays,
            Quantities = string.Join('\n', p.Quantities.Select(q => $"{q.From} = {q.Term}")), Fee = p.Fee, FeeNote = p.FeeNote, Result = p.Result,
            LegalBasis = p.LegalBasis, Online = p.Online, IsTerritoryFree = p.IsTerritoryFree, SilenceAgrees = p.SilenceAgrees,
            DecisionNumber = p.DecisionNumber, DecisionDate = p.DecisionDate, From = p.From,
            Parts = [.. p.Components.Select(c => new Row { Name = c.Name, Kind = c.Kind, Copies = c.Copies, Condition = c.Condition, SourceDatabase = c.SourceDatabase, NoScan = !c.MustDigitise })],
        };
        return form;
    }

    public void AddSpareRows() => Parts.AddRange(Enumerable.Range(0, SpareRows).Select(_ => new Row()));

    /// <summary>What is written; the process and the source of the version before stay.</summary>
    public ProcedureContent Read(ProcedureContent? before) => new()
    {
        Code = Code.Trim(), Name = Name, Field = Field, Kind = Kind, Levels = [.. Levels.Distinct()], Term = Term.Trim(), Promise = Blank(Promise),
        Counting = new CountingRule(Reading, CutOff, Supplement), SupplementDays = SupplementDays, Quantities = ReadQuantities(), Fee = Fee, FeeNote = Blank(FeeNote),
        Result = Result?.Trim() ?? "", LegalBasis = LegalBasis?.Trim() ?? "", Source = before?.Source ?? "", Online = Online, IsTerritoryFree = IsTerritoryFree,
        SilenceAgrees = SilenceAgrees, DecisionNumber = Blank(DecisionNumber), DecisionDate = DecisionDate, From = From!.Value, Process = before?.Process,
        Components =
        [
            .. Parts.Where(p => !string.IsNullOrWhiteSpace(p.Name))
                .Select(p => new ProcedureComponent(p.Name!.Trim(), p.Kind, p.Copies ?? 1, Blank(p.Condition), Blank(p.SourceDatabase), !p.NoScan)),
        ],
    };

    private List<QuantityTerm> ReadQuantities() =>
        [.. (Quantities ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ReadQuantity)];

    private static QuantityTerm ReadQuantity(string line)
    {
        var at = line.IndexOf('=', StringComparison.Ordinal);
        return at > 0 && int.TryParse(line[..at].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            ? new QuantityTerm(from, line[(at + 1)..].Trim())
            : throw new RuleException("procedure.quantities-line", $"Dòng “{line}” không đọc được. Mỗi dòng viết số giấy tờ bắt đầu và thời hạn, ví dụ: 5 = 2wd.") { Field = "quantities" };
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    public sealed class Row
    {
        [Display(Name = "Tên giấy tờ")]
        public string? Name { get; set; }

        [Display(Name = "Loại")]
        public ComponentKind Kind { get; set; } = ComponentKind.Original;

        [Display(Name = "Số bản"), Range(0, 100)]
        public int? Copies { get; set; }

        [Display(Name = "Chỉ khi")]
        public string? Condition { get; set; }

        [Display(Name = "Lấy từ cơ sở dữ liệu")]
        public string? SourceDatabase { get; set; }

        [Display(Name = "Không phải quét")]
        public bool NoScan { get; set; }
    }
}
