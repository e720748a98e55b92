using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>The papers came: the clock goes on or begins anew.</summary>
internal sealed class SupplementGivenModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.SupplementGiven;

    [BindProperty]
    public Form Input { get; set; } = new();

    public IssuedForm? Asked => Dossier.Forms.LastOrDefault(f => f.Kind == FormKind.Supplement);

    public Task<IActionResult> OnPostAsync() => DoAsync(new SupplementGiven(
        [.. Input.Items.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new PartHandedIn(null, line))], Input.Note), $"Đã ghi nhận giấy tờ bổ sung. Đồng hồ chạy lại.");

    protected override Task PrepareAsync()
    {
        if (Input.Items.Length == 0)
        {
            Input.Items = string.Join('\n', Asked?.Items ?? []);
        }

        return Task.CompletedTask;
    }

    public sealed class Form
    {
        [Display(Name = "Giấy tờ vừa nhận, mỗi dòng một loại"), Required, BlockText(2000)]
        public string Items { get; set; } = "";

        [Display(Name = "Lời nhắn"), BlockText(2000, AllowBlank = true)]
        public string? Note { get; set; }
    }
}
