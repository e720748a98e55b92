using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>The money came: the clock goes on.</summary>
internal sealed class PaymentArrivedModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.PaymentArrived;

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Methods => [.. Enum.GetValues<PaymentMethod>().Select(m => new SelectListItem(T[DossierWords.Say(m)], m.ToString()))];

    public Task<IActionResult> OnPostAsync() => DoAsync(new PaymentArrived(Input.Amount!.Value, Input.Receipt, Input.Method), $"Đã ghi nhận tiền nộp. Đồng hồ chạy tiếp.");

    protected override Task PrepareAsync()
    {
        Input.Amount ??= Dossier.Payments.LastOrDefault(p => p.PaidAt is null)?.Amount;
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        [Display(Name = "Số tiền (đồng)"), Required, Range(1, 1_000_000_000_000)]
        public long? Amount { get; set; }

        [Display(Name = "Số biên lai"), Required, LineText(100)]
        public string Receipt { get; set; } = "";

        [Display(Name = "Cách nộp")]
        public PaymentMethod Method { get; set; }
    }
}
