using Microsoft.Extensions.DependencyInjection;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Book;
using NamRo.OneStop.Counting;
using NamRo.OneStop.Pages.Procedures;
using NamRo.Ui.Menu;

namespace NamRo.OneStop.Counter;

/// <summary>What the desk's pages need, and their lines in the menu.</summary>
internal static class CounterPages
{
    private const string Read = "case.read";

    public static void AddCounterPages(this IServiceCollection services)
    {
        services.AddScoped<DossierWords>();
        services.AddScoped<Desks>();
        services.AddScoped<ProcedureSearch>();
        services.AddScoped<DossierBoard>();
        services.AddScoped<DossierList>();
        services.AddSingleton<ICaseHome, DossierHome>();
        services.AddSingleton<ICaseHome, SubmissionHome>();
        services.AddMenuItem("Một cửa", "Tiếp nhận hồ sơ", DossierLinks.New, Desks.Open, 60);
        services.AddMenuItem("Một cửa", "Hồ sơ một cửa", DossierLinks.Board, Read, 61);
        services.AddScoped<VersionTexts>();
        services.AddScoped<LateReasons>();
        services.AddMenuItem("Báo cáo", "Biểu 07a, 07b", "/one-stop/report/companion", "report.read", 655);
        services.AddScoped<BookReader>();
        services.AddScoped<BookPapers>();
        services.AddMenuItem("Một cửa", "Sổ theo dõi hồ sơ", DossierLinks.Book, Read, 63);
        services.AddPagePermission("/Book", Read);
        services.AddMenuItem("Một cửa", "Danh mục thủ tục", DossierLinks.Procedures, Read, 62);
        services.AddMenuItem("Một cửa", "Dữ liệu cá nhân", DossierLinks.PersonalData, Identity.PersonalData.Unmask, 64);
        services.AddPagePermission("/Reflections", Read);
        services.AddPagePermission("/Dossiers", Read);
        services.AddPagePermission("/Procedures", Read);
    }
}
