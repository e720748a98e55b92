using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Counter;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Procedures;

/// <summary>What drafting a new procedure and a further version share: the form and its choices.</summary>
[Permission("process.manage")]
internal abstract class ProcedureEditPage : AppPage
{
    public static readonly IReadOnlyList<string> AllLevels = ["bộ", "tỉnh", "huyện", "xã"];

    [BindProperty]
    public ProcedureForm Input { get; set; } = new();

    public abstract bool AsksCode { get; }

    public IReadOnlyList<SelectListItem> Kinds => Choices<ProcedureKind>(ProcedureWords.Say);

    public IReadOnlyList<SelectListItem> Readings => Choices<DueReading>(ProcedureWords.Say);

    public IReadOnlyList<SelectListItem> CutOffs => Choices<CutOff>(ProcedureWords.Say);

    public IReadOnlyList<SelectListItem> Supplements => Choices<SupplementEffect>(ProcedureWords.Say);

    public IReadOnlyList<SelectListItem> Onlines => Choices<OnlineLevel>(ProcedureWords.Say);

    public virtual IReadOnlyList<Crumb> Crumbs => [new(T["Danh mục thủ tục"], DossierLinks.Procedures)];

    private List<SelectListItem> Choices<TEnum>(Func<TEnum, string> say)
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(v => new SelectListItem(T[say(v)], v.ToString()))];
}
