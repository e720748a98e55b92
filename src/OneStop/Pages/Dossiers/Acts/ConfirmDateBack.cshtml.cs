using Microsoft.AspNetCore.Mvc;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>The second person confirms an earlier receipt; the due instant moves with it.</summary>
internal sealed class ConfirmDateBackModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.ConfirmDateBack;

    public Task<IActionResult> OnPostAsync() => DoAsync(new ConfirmDateBack(), $"Đã xác nhận thời điểm nhận. Hạn trả được tính lại từ đó.");
}
