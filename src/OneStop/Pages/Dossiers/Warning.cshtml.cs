using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.OneStop.Counter;
using NamRo.OneStop.Warning;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Dossiers;

/// <summary>The chance of each running dossier to be late, whom to help first, how that is worked out, and how such forecasts came true.</summary>
[Permission("case.read")]
internal sealed class WarningModel(EarlyWarning warning, WarningHistory known, DossierWords words) : AppPage
{
    /// <summary>Fewer forecasts than this say nothing about how they come true.</summary>
    public const int FewestJudged = 200;

    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public UnitId? Unit { get; set; }

    /// <summary>The last dossier seen.</summary>
    [BindProperty(SupportsGet = true)]
    public CaseId? After { get; set; }

    public IReadOnlyList<WarnedDossier> Rows { get; private set; } = [];

    public int Total { get; private set; }

    /// <summary>Those whose chance is at least that from which the desk warns.</summary>
    public int Warned { get; private set; }

    public string? Next { get; private set; }

    public CalibrationTable Past { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => [new(T["Hồ sơ một cửa"], DossierLinks.Board), new(T["Cảnh báo sớm"])];

    public static int WarnFrom => WarningSettings.Default.WarnFrom;

    public override async Task<IActionResult?> LoadAsync()
    {
        var all = await warning.WhomToHelpAsync(Actor, Cancellation);
        Units = [.. all.Select(w => w.Lead).OfType<UnitId>().Distinct().Select(u => new SelectListItem(words.Unit(u), u.ToString(), u == Unit)).OrderBy(i => i.Text, StringComparer.CurrentCulture)];
        var wanted = all.Where(w => Unit is null || w.Lead == Unit).ToList();
        (Total, Warned) = (wanted.Count, wanted.Count(w => w.Forecast.Chance * 100 >= WarnFrom));
        var seen = After is { } last ? wanted.FindIndex(w => w.Id == last) : -1;
        Rows = [.. wanted.Skip(seen + 1).Take(PageSize)];
        Next = seen + 1 + Rows.Count < Total ? Rows[^1].Id.ToString() : null;
        Past = await known.CalibrationAsync(Cancellation);
        return null;
    }

    public string Percent(double share) => Format.Percent((decimal)Math.Round(share, 3));

    public string Holder(WarnedDossier dossier) => dossier.Holder is null ? words.Unit(dossier.Lead) : words.Person(dossier.Holder);

    /// <summary>What a forecast stands on.</summary>
    public string Basis(Forecast forecast)
    {
        var whose = forecast.Level switch
        {
            HistoryLevel.UnitAtLoad => T["hồ sơ của đơn vị khi có lượng việc như nay và gần đây nhất"],
            HistoryLevel.UnitInSeason => T["hồ sơ của đơn vị cùng quý"],
            HistoryLevel.Unit => T["hồ sơ của đơn vị"],
            HistoryLevel.AllInSeason => T["hồ sơ của mọi đơn vị cùng quý"],
            HistoryLevel.All => T["hồ sơ của mọi đơn vị"],
            _ => T["chưa đủ hồ sơ đã xong để dự báo"],
        };
        return forecast.Chance is null ? whose : T["{0} {1}", Format.Number(forecast.Samples), whose] + (forecast.Beyond ? "; " + T["bước này đã lâu hơn gần như mọi hồ sơ trước, coi như làm lại từ đầu"] : "");
    }

    public StatusTone ToneOf(Forecast forecast) => forecast.Chance switch
    {
        >= 0.5 => StatusTone.Overdue,
        { } chance when chance * 100 >= WarnFrom => StatusTone.DueSoon,
        _ => StatusTone.Running,
    };
}
