using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using NamRo.Directives.Reading;
using NamRo.Kernel.Identity;

namespace NamRo.Directives.Pages.Documents;

/// <summary>The fields of the register as people fill them in. The first step fills only the text; the page then asks for nothing else.</summary>
internal sealed class RegisterForm
{
    [Display(Name = "Vào sổ của cơ quan"), Required]
    public UnitId? Owner { get; set; }

    [Display(Name = "Mức phổ biến")]
    public SecurityLabel Label { get; set; } = SecurityLabel.Internal;

    [Display(Name = "Toàn văn")]
    public string? Text { get; set; }

    [Display(Name = "Hoặc tải tệp TXT, DOCX, PDF có chữ")]
    public IFormFile? File { get; set; }

    /// <summary>Stands for the uploaded original.</summary>
    public string? Ticket { get; set; }

    [Display(Name = "Số"), Required]
    public string? Number { get; set; }

    [Display(Name = "Ký hiệu")]
    public string? Symbol { get; set; }

    [Display(Name = "Loại văn bản"), Required]
    public string? Kind { get; set; }

    [Display(Name = "Cơ quan ban hành"), Required]
    public string? Issuer { get; set; }

    [Display(Name = "Ngày ký"), Required]
    public DateOnly? Date { get; set; }

    [Display(Name = "Trích yếu"), Required]
    public string? Subject { get; set; }

    [Display(Name = "Căn cứ văn bản")]
    public DocumentId? Basis { get; set; }

    public void TakeHeader(DirectiveHeader header)
    {
        (Number, Symbol, Kind) = (header.Number?.Value, header.Symbol?.Value, header.Kind?.Value);
        (Issuer, Date, Subject) = (header.Issuer?.Value, header.Date, header.Subject?.Value);
    }

    public NewDocument ToDocument((string? Hash, string? Name) file) => new(
        Owner ?? default, Number ?? "", Symbol ?? "", Kind ?? "", Issuer ?? "", Date ?? default, Subject ?? "", Label, Text ?? "",
        Basis is { } basis ? [basis] : [], file.Hash, file.Name);
}
