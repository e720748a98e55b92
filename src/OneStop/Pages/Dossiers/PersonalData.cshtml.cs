using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;
using NamRo.OneStop.Identity;
using NamRo.OneStop.Storage;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Dossiers;

/// <summary>Gives a citizen at the counter what is kept about them, logged; and says how long it is kept and when it was last taken away.</summary>
[Permission(PersonalData.Unmask)]
internal sealed class PersonalDataModel(IOneStop desk, Retention retention) : AppPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<RetentionRule> Rules => RetentionRules.All;

    public RetentionRun? Last { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => [new(T["Hồ sơ một cửa"], DossierLinks.Board)];

    public override async Task<IActionResult?> LoadAsync()
    {
        Last = await retention.LastAsync(Cancellation);
        return null;
    }

    public async Task<IActionResult> OnPostAsync(bool json)
    {
        var export = await desk.ExportAsync(Actor, Input.IdentityNumber, Input.Reason, Cancellation);
        var (kind, ending) = json ? (FileKind.Text, "json") : (FileKind.Xlsx, "xlsx");
        DownloadHeaders.Apply(Response, kind, $"du-lieu-ca-nhan.{ending}");
        return json ? Content(StoredJson.Write(export), "application/json") : File(PersonalSheets.Of(export), FileKinds.MediaType(kind));
    }

    public string ThingOf(RetentionRule rule) => rule.Of switch
    {
        RetainedThing.Submission => T["Hồ sơ gửi"],
        RetainedThing.Reflection => T["Phản ánh, kiến nghị"],
        _ => rule.Endings.Contains(DossierEnding.Result) ? T["Hồ sơ đã giải quyết"] : T["Hồ sơ rút, dừng, không tiếp nhận"],
    };

    public sealed class Form
    {
        [Display(Name = "Số định danh hoặc mã số tổ chức"), Required, LineText(40)]
        public string IdentityNumber { get; set; } = "";

        [Display(Name = "Yêu cầu của công dân (ngày, cách gửi, giấy tờ đã đối chiếu)"), Required, BlockText(500)]
        public string Reason { get; set; } = "";
    }
}
