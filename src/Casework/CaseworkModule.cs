using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Casework.Acting;
using NamRo.Casework.Calendars;
using NamRo.Casework.Api;
using NamRo.Casework.Escalation;
using NamRo.Casework.Jobs;
using NamRo.Casework.Processes;
using NamRo.Casework.Reading;
using NamRo.Casework.Storage;
using NamRo.Casework.Verifying;
using NamRo.Kernel.Modules;
using NamRo.Organisation;
using Quartz;

namespace NamRo.Casework;

/// <summary>The engine: cases, clears, processes, clocks, ledger, escalation, inbox.</summary>
public sealed class CaseworkModule : IModule
{
    private static readonly TimeSpan JobInterval = TimeSpan.FromMinutes(5);

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<CaseNumbers>();
        services.AddSingleton<ProcessCache>();
        services.AddSingleton<CaseRights>();
        services.AddScoped<ProcessCatalogue>();
        services.AddScoped<IProcesses, ProcessDoor>();
        services.AddScoped<CaseStore>();
        services.AddScoped<CaseParts>();
        services.AddScoped<VerbRunner>();
        services.AddScoped<ActingContext>();
        services.AddScoped<ActingServices>();
        services.AddScoped<CaseVisibility>();
        services.AddScoped<VisiblePages>();
        services.AddScoped<CaseViews>();
        services.AddScoped<InboxReader>();
        services.AddScoped<LatenessReader>();
        services.AddScoped<OwnedCases>();
        services.AddScoped<ReadingServices>();
        services.AddScoped<ICasework, CaseworkDoor>();
        services.AddScoped<INotices, Notices>();
        services.AddScoped<EscalationRunner>();
        services.AddScoped<SilenceRunner>();
        services.AddScoped<CaseVerifier>();
        services.AddScoped<ICaseworkUpkeep, CaseworkUpkeep>();
        services.AddScoped<Judges>();
        services.AddCaseworkPages();
        services.AddScoped<ICalendarChangePreview, CalendarChangePreview>();
        services.AddScoped<CalendarMover>();
        services.AddQuartz(AddJobs);
    }

    public void Map(IEndpointRouteBuilder endpoints)
    {
        CaseApi.Map(endpoints);
        EvidenceApi.MapPage(endpoints);
    }

    public IEnumerable<Command> Commands(IProgram program) => [VerifyCommand.Create(program)];

    private static void AddJobs(IQuartzBuilder quartz)
    {
        quartz.ScheduleJob<EscalationJob>(trigger => trigger
            .WithIdentity("escalation")
            .WithSimpleSchedule(schedule => schedule.WithInterval(JobInterval).RepeatForever()));
        quartz.ScheduleJob<CalendarJob>(trigger => trigger
            .WithIdentity("calendar")
            .WithSimpleSchedule(schedule => schedule.WithInterval(JobInterval).RepeatForever()));
    }
}
