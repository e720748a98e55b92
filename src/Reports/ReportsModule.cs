using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Modules;
using NamRo.Kernel.Papers.Pdf;
using NamRo.Reports.Api;
using NamRo.Reports.Commands;
using NamRo.Reports.Dashboard;
using NamRo.Reports.Freezing;
using NamRo.Reports.Gaming;
using NamRo.Reports.Letters;
using NamRo.Reports.Making;
using NamRo.Reports.Statistics;
using NamRo.Ui.Menu;

namespace NamRo.Reports;

/// <summary>Figures with a way to their rows, official papers, frozen reports.</summary>
public sealed class ReportsModule : IModule
{
    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<ReportNames>();
        services.AddScoped<FollowUpStatistics>();
        services.AddScoped<HolderStatistics>();
        services.AddScoped<TrendStatistics>();
        services.AddScoped<DashboardSources>();
        services.AddScoped<DashboardReader>();
        services.AddScoped<Reminders>();
        services.AddScoped<ReminderPapers>();
        services.AddScoped<GamingEvents>();
        services.AddScoped<GamingReader>();
        services.AddScoped<CaseLists>();
        services.AddScoped<ReportSheets>();
        services.AddScoped<ReportPapers>();
        services.AddScoped<ReportFiles>();
        services.AddScoped<FrozenReports>();
        services.AddScoped<ReportCatalogue>();
        services.AddScoped<IReportMaker, FollowUpMaker>();
        services.AddScoped<IReportMaker, YearMaker>();
        services.AddScoped<IReportMaker, GamingMaker>();
        services.AddScoped<IReportMaker, HoldersMaker>();
        services.AddSingleton(configuration.GetSection("Pdf").Get<PdfOptions>() ?? new PdfOptions());
        services.AddSingleton<PdfConverter>();
        services.AddMenuItem("", "Tổng quan", "/dashboard", "dashboard.read", 25);
        services.AddMenuItem("Báo cáo", "Tình hình thực hiện", "/reports/follow-up", "report.read", 600);
        services.AddMenuItem("Báo cáo", "Số liệu một năm", "/reports/year", "report.read", 610);
        services.AddMenuItem("Báo cáo", "Ai đang giữ việc", "/reports/holders", "report.read", 620);
        services.AddMenuItem("Báo cáo", "Dấu hiệu cần xem lại", "/reports/gaming", "report.read", 630);
        services.AddMenuItem("Báo cáo", "Báo cáo đã chốt", "/reports/frozen", "report.read", 640);
    }

    public void Map(IEndpointRouteBuilder endpoints) => ReportApi.Map(endpoints);

    public IEnumerable<Command> Commands(IProgram program) => [ReportCommand.Create(program), ExportCasesCommand.Create(program)];
}
