using System.ComponentModel.DataAnnotations;
using NamRo.Casework;
using NamRo.Kernel.Text;

namespace NamRo.OneStop.Pages.Procedures;

/// <summary>An internal process as people write it; rows without a name are left out, the rest is numbered in order.</summary>
public sealed class ProcessForm
{
    private const int SpareRows = 2;

    [Display(Name = "Tên quy trình"), Required, LineText(200)]
    public string Name { get; set; } = "";

    [Display(Name = "Quyết định ban hành"), Required, LineText(500)]
    public string LegalBasis { get; set; } = "";

    [Display(Name = "Có hiệu lực từ ngày"), Required]
    public DateOnly? From { get; set; }

    public List<Row> Steps { get; set; } = [];

    public static ProcessForm Of(ProcessInfo p)
    {
        var form = new ProcessForm { Name = p.Name, LegalBasis = p.LegalBasis };
        form.Steps.AddRange(p.Steps.Select(s => new Row
        {
            Name = s.Name, Kind = Enum.TryParse<ProcessStepKind>(s.Role, out var kind) ? kind : ProcessStepKind.Do, Who = s.Who, Term = s.Term,
            Consults = ConsultLines.Write(s.Consults),
        }));
        return form;
    }

    public void AddSpareRows() => Steps.AddRange(Enumerable.Range(0, SpareRows).Select(_ => new Row()));

    /// <param name="code">The procedure's; its processes are versions of one.</param>
    public NewProcess Read(string code) => new($"QT-{code}", Name.Trim(), LegalBasis.Trim(), false,
    [
        .. Steps.Where(s => !string.IsNullOrWhiteSpace(s.Name)).Select(s => new NewProcessStep(
            s.Name!.Trim(), s.Kind, s.Who?.Trim() ?? "", s.Term?.Trim() ?? "", ConsultLines.Read(s.Consults))),
    ]);

    public sealed class Row
    {
        [Display(Name = "Nội dung")]
        public string? Name { get; set; }

        [Display(Name = "Vai trò")]
        public ProcessStepKind Kind { get; set; }

        [Display(Name = "Người làm")]
        public string? Who { get; set; }

        [Display(Name = "Thời gian")]
        public string? Term { get; set; }

        [Display(Name = "Xin ý kiến song song")]
        public string? Consults { get; set; }
    }
}
