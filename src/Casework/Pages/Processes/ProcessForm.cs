using System.ComponentModel.DataAnnotations;
using NamRo.Casework.Processes;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Processes;

/// <summary>A process as people write it; rows without a name are left out and the rest is numbered in order.</summary>
internal sealed class ProcessForm
{
    private const int SpareRows = 3;

    [Display(Name = "Mã"), Required, LineText(30)]
    public string Code { get; set; } = "";

    [Display(Name = "Tên quy trình"), Required, LineText(200)]
    public string Name { get; set; } = "";

    [Display(Name = "Căn cứ"), Required, LineText(500)]
    public string LegalBasis { get; set; } = "";

    public List<Row> Steps { get; set; } = [];

    public static ProcessForm Of(ProcessDefinition p) => new()
    {
        Code = p.Code, Name = p.Name, LegalBasis = p.LegalBasis,
        Steps = [.. p.Steps.Select(s => new Row { Name = s.Name, Role = s.Role, Who = s.Who, Term = s.Term, Consults = ConsultLines.Write(s.Consults) })],
    };

    public void AddSpareRows() => Steps.AddRange(Enumerable.Range(0, SpareRows).Select(_ => new Row()));

    public ProcessContent Read() => new(Code.Trim(), Name.Trim(), LegalBasis.Trim(), IsDefault: false,
    [
        .. Steps.Where(s => !string.IsNullOrWhiteSpace(s.Name))
            .Select((s, i) => new ProcessStep(i + 1, s.Name!.Trim(), s.Role, s.Who?.Trim() ?? "", s.Term?.Trim() ?? "", ConsultLines.Read(s.Consults))),
    ]);

    public sealed class Row
    {
        [Display(Name = "Nội dung")]
        public string? Name { get; set; }

        [Display(Name = "Vai trò")]
        public StepRole Role { get; set; }

        [Display(Name = "Ai")]
        public string? Who { get; set; }

        [Display(Name = "Thời hạn")]
        public string? Term { get; set; }

        [Display(Name = "Xin ý kiến")]
        public string? Consults { get; set; }
    }
}
