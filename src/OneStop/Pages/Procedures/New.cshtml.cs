using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Catalogue;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Procedures;

/// <summary>Drafts a procedure that the catalogue does not have yet.</summary>
[Permission("process.manage")]
internal sealed class NewModel(ICatalogue catalogue, DossierWords words) : ProcedureEditPage
{
    public override bool AsksCode => true;

    public override Task<IActionResult?> LoadAsync()
    {
        Input.From ??= words.Today;
        if (Request.Method != "POST")
        {
            var usual = RuleSet.On(words.Today).Counting;
            (Input.Reading, Input.CutOff, Input.Supplement) = (usual.Reading, usual.CutOff, usual.Supplement);
        }

        Input.AddSpareRows();
        return Task.FromResult<IActionResult?>(null);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await catalogue.DraftAsync(Actor, Input.Read(null), Cancellation);
        Flash($"Đã lập dự thảo thủ tục {Input.Code}. Xem lại rồi công bố.");
        return Redirect(DossierLinks.ProcedureDraft(ProcedureCode.Plain(Input.Code)));
    }
}
