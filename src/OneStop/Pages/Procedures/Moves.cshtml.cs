using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Procedures;

/// <summary>Running dossiers on other versions of a procedure, what differs for them, and the decision to bring them over.</summary>
[Permission("process.manage")]
internal sealed class MovesModel(ICatalogue catalogue, VersionTexts texts, DossierWords words) : AppPage
{
    private readonly Dictionary<Casework.ProcessId, string> processes = [];

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>The version to move to; the newest published one when left out.</summary>
    [BindProperty(SupportsGet = true)]
    public ProcedureVersionId? To { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public ProcedureInfo Target { get; private set; } = null!;

    public IReadOnlyList<VersionMove> Moves { get; private set; } = [];

    public IReadOnlyList<MoveGroup> Groups { get; private set; } = [];

    public IReadOnlyList<VersionDifference> ToDecide => [.. Moves.SelectMany(m => m.Touching).Distinct().Order()];

    public IReadOnlyList<Crumb> Crumbs => [new(T["Danh mục thủ tục"], DossierLinks.Procedures), new(Target.Content.Name, DossierLinks.Procedure(Target.Content.Code))];

    public override async Task<IActionResult?> LoadAsync()
    {
        var versions = await catalogue.VersionsAsync(Code, Cancellation);
        if (versions.FirstOrDefault(v => v.PublishedAt is not null && (To is null || v.Id == To)) is not { } target)
        {
            return NotFound();
        }

        (Target, To) = (target, target.Id);
        Moves = await catalogue.MovesAsync(Actor, target.Id, Cancellation);
        Groups = [.. Moves.GroupBy(m => m.From).Select(g => new MoveGroup(versions.First(v => v.Id == g.Key), [.. g])).OrderBy(g => g.From.Number)];
        foreach (var id in Groups.Select(g => g.From.Content.Process).Append(target.Content.Process).OfType<Casework.ProcessId>().Distinct())
        {
            processes[id] = await texts.ProcessAsync(id, Cancellation);
        }

        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var moved = await catalogue.MoveAsync(Actor, Target.Id, Input.Decided, Input.Reason, Cancellation);
        Flash($"Đã chuyển {moved.Moved} hồ sơ, {moved.Left} hồ sơ giữ phiên bản cũ. Hạn trả không đổi.");
        return Redirect(DossierLinks.Procedure(Target.Content.Code));
    }

    /// <summary>What stood and what would stand, in words.</summary>
    public (string Before, string After) Say(VersionDifference difference, ProcedureContent from) => (SayOf(difference, from), SayOf(difference, Target.Content));

    private string SayOf(VersionDifference difference, ProcedureContent p) => difference switch
    {
        VersionDifference.Name => p.Name,
        VersionDifference.Components => texts.Components(p),
        VersionDifference.Fee => words.Fee(p),
        VersionDifference.Result => p.Result.Length > 0 ? p.Result : "–",
        VersionDifference.Process => p.Process is { } id ? processes.GetValueOrDefault(id, "–") : "–",
        _ => words.Term(p.ClockTerm),
    };

    /// <summary>Dossiers that run on one version.</summary>
    internal sealed record MoveGroup(ProcedureInfo From, IReadOnlyList<VersionMove> Moves);

    public sealed class Form
    {
        [Display(Name = "Điểm khác được áp dụng")]
        public List<VersionDifference> Decided { get; set; } = [];

        [Display(Name = "Lý do chuyển"), Required, BlockText(2000)]
        public string Reason { get; set; } = "";
    }
}
