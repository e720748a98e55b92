using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>The result is handed over, with proof.</summary>
internal sealed class HandOverModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.HandOver;

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Methods => [.. Enum.GetValues<DeliveryMethod>().Select(m => new SelectListItem(T[DossierWords.Say(m)], m.ToString()))];

    public Task<IActionResult> OnPostAsync() => DoAsync(new HandOver(Input.To, Input.Method, Input.Proof, !Input.IsOther, Input.AuthorityPaper), $"Đã trả kết quả, hồ sơ được đóng.");

    protected override Task PrepareAsync()
    {
        if (Request.Method != "POST")
        {
            (Input.To, Input.Method) = (Dossier.Applicant.Name, Dossier.Delivery.Method);
        }

        return Task.CompletedTask;
    }

    public sealed class Form
    {
        [Display(Name = "Người nhận"), Required, LineText(200)]
        public string To { get; set; } = "";

        [Display(Name = "Cách trả")]
        public DeliveryMethod Method { get; set; }

        [Display(Name = "Bằng chứng đã nhận"), Required, LineText(200)]
        public string Proof { get; set; } = "";

        [Display(Name = "Người khác nhận thay người nộp")]
        public bool IsOther { get; set; }

        [Display(Name = "Giấy ủy quyền của người nhận thay"), LineText(300, AllowBlank = true)]
        public string? AuthorityPaper { get; set; }
    }
}
