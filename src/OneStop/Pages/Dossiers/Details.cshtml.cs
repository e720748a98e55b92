using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.OneStop.Counter;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Dossiers;

/// <summary>One dossier: how it stands, whose it is, by when and why, what to do now.</summary>
internal sealed class DetailsModel(IOneStop desk, ICaseTelling telling, DossierWords words, Authoriser authoriser) : DossierPage(desk)
{
    public IReadOnlyList<DossierButton> Open { get; private set; } = [];

    public DossierButton? Primary => Open.FirstOrDefault(a => a.IsFirst);

    public IReadOnlyList<LedgerSpan> Ledger { get; private set; } = [];

    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    /// <summary>The hand that holds it; null when nobody of the office does.</summary>
    public HandView? Now => Dossier.Case.Hands.LastOrDefault(h => h.Until is null);

    /// <summary>A result that is wrong is mended by a new dossier linked to this one.</summary>
    public bool MayCorrect => Dossier.Row is { EndedAt: not null, Ending: DossierEnding.Result } && authoriser.MayEver(Actor, Desks.Open);

    public IReadOnlyList<ProcedureComponent> Missing =>
    [
        .. Dossier.Procedure.Content.Components
            .Where((c, i) => c.Condition is null && Dossier.Parts.All(p => p.Component != i && p.Name != c.Name)),
    ];

    /// <summary>What the panel says above its buttons.</summary>
    public LocalText NextStep() => (Dossier.Row.State, Primary) switch
    {
        (_, { } primary) => T[primary.Effect],
        (DossierState.Returned or DossierState.Withdrawn or DossierState.Stopped, _) => T["Hồ sơ đã kết thúc. Không còn gì phải làm."],
        (DossierState.Finished, _) => T["Kết quả đã có. Bộ phận một cửa sẽ trả cho người nộp."],
        (DossierState.WaitingForPapers, _) => T["Đang chờ người nộp bổ sung giấy tờ. Đồng hồ dừng."],
        (DossierState.WaitingForPayment, _) => T["Đang chờ người nộp hoàn thành nghĩa vụ tài chính. Đồng hồ dừng."],
        _ => T["Hồ sơ đang ở {0}. Bạn không phải làm gì lúc này.", words.Holder(Dossier.Row)],
    };

    protected override Task PrepareAsync()
    {
        Open = CounterActs.Open(Dossier);
        Ledger = telling.Ledger(Dossier.Case);
        History = telling.Tell(Dossier.Case);
        return Task.CompletedTask;
    }
}
