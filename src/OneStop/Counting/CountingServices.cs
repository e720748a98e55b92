using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Indicators;
using NamRo.OneStop.Counting.Sources;
using NamRo.OneStop.Figures;
using NamRo.Ui.Menu;

namespace NamRo.OneStop.Counting;

/// <summary>What counting needs, its reports, and its lines in the menu.</summary>
internal static class CountingServices
{
    private const string Read = "report.read";

    public static void AddCounting(this IServiceCollection services)
    {
        services.AddScoped<CountingReader>();
        services.AddScoped<CompanionReader>();
        services.AddScoped<IndexReader>();
        services.AddScoped<ReflectionReader>();
        services.AddScoped<DeskScoring>();
        services.AddScoped<FigureDesk>();
        services.AddScoped<IReportSource, PeriodTableSource>();
        services.AddScoped<IReportSource, UnitTableSource>();
        services.AddScoped<IReportSource, CompanionSource>();
        services.AddScoped<IReportSource, IndexSource>();
        services.AddScoped<IReportSource, DeskScoreSource>();
        services.AddMenuItem("Báo cáo", "Biểu II.06", "/one-stop/report", Read, 650);
        services.AddMenuItem("Báo cáo", "Bộ chỉ số 766", "/one-stop/index", Read, 660);
        services.AddMenuItem("Báo cáo", "Chấm điểm bộ phận một cửa", "/one-stop/scoring", Read, 670);
    }
}
