using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Casework.Listing;
using NamRo.Casework.Pages;
using NamRo.Casework.Processes;
using NamRo.Casework.Search;
using NamRo.Casework.Words;
using NamRo.Kernel.Identity;
using NamRo.Ui.Menu;
using NamRo.Ui.Search;

namespace NamRo.Casework;

/// <summary>What the engine's pages need, and their lines in the menu.</summary>
internal static class CaseworkPages
{
    public static void AddCaseworkPages(this IServiceCollection services)
    {
        services.AddScoped<CaseWords>();
        services.AddScoped<CaseStory>();
        services.AddScoped<ClearWords>();
        services.AddScoped<CasePath>();
        services.AddScoped<CaseHomes>();
        services.AddScoped<ICaseTelling, CaseTelling>();
        services.AddScoped<CaseFilterWords>();
        services.AddScoped<CaseListReader>();
        services.AddMenuItem<InboxBadge>("", "Việc của tôi", "/inbox", "case.read", 10);
        services.AddScoped<ISearchSource, CaseSearch>();
        services.AddScoped<UnitDesk>();
        services.AddScoped<ProcessEditor>();
        services.AddMenuItem("", "Đơn vị tôi", "/unit", "case.read", 20);
        services.AddMenuItem("", "Tra cứu việc", CaseFilter.Page, "case.read", 30);
        services.AddMenuItem("Thiết lập", "Các quy trình", "/processes", null, 800);
        services.AddMenuItem("Thiết lập", "Quy tắc nghiệp vụ", "/settings/rules", null, 810);
        services.AddPagePermission("/Cases", "case.read");
        services.AddPagePermission("/Unit", "case.read");
        services.AddPagePermission("/Processes", "case.read");
        services.AddPagePermission("/Inbox", null);
        services.AddPagePermission("/Settings", null);
        services.Configure<RazorPagesOptions>(o => o.Conventions.AddPageRoute("/Inbox/Index", ""));
    }
}
