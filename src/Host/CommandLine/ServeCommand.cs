using System.CommandLine;
using NamRo.Host.Demo;
using NamRo.Host.SignIn;

namespace NamRo.Host.CommandLine;

/// <summary><c>namro serve</c>: the web server, and the demo before its first use.</summary>
internal static class ServeCommand
{
    private static readonly Option<string?> Demo = new("--demo") { Description = "none: bắt đầu trống; town: dữ liệu mẫu (mặc định)." };
    private static readonly Option<string?> Urls = new("--urls") { Description = "Địa chỉ lắng nghe, mặc định http://localhost:5080." };

    static ServeCommand() => Demo.AcceptOnlyFromAmong("none", "town");

    public static Command Create(HostProgram program)
    {
        var command = new Command("serve", "Chạy máy chủ web.");
        Configure(command, program);
        return command;
    }

    /// <summary>The root serves too when no verb is named.</summary>
    public static void Configure(Command command, HostProgram program)
    {
        command.Options.Add(Demo);
        command.Options.Add(Urls);
        command.SetAction((parsed, cancellation) => ServeAsync(With(program.Launch, parsed), cancellation));
    }

    private static Launch With(Launch launch, ParseResult parsed)
    {
        var settings = new Dictionary<string, string?>(launch.Settings, StringComparer.OrdinalIgnoreCase);
        if (parsed.GetValue(Demo) is { } mode)
        {
            settings[$"{DemoOptions.Section}:{nameof(DemoOptions.Mode)}"] = mode;
        }

        if (parsed.GetValue(Urls) is { } urls)
        {
            settings["Urls"] = urls;
        }

        return launch with { Settings = settings };
    }

    private static async Task<int> ServeAsync(Launch launch, CancellationToken cancellation)
    {
        await using var app = HostComposition.Build(launch);
        await HostStart.PrepareAsync(app.Services, cancellation);
        await app.StartAsync(cancellation);
        var banner = new Banner(Console.Out, app.Urls);
        await ShowAsync(app, banner, cancellation);
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }

    private static async Task ShowAsync(WebApplication app, Banner banner, CancellationToken cancellation)
    {
        var demo = app.Services.GetRequiredService<DemoRunner>();
        var stopping = app.Lifetime.ApplicationStopping;
        var need = await demo.NeedAsync(stopping);
        if (need == DemoNeed.ToRaise)
        {
            banner.Raising();
            await demo.RaiseAsync(new ConsoleProgress(Console.Out), stopping);
        }

        var firstRun = app.Services.GetRequiredService<FirstRunGate>();
        if (await firstRun.IsOpenAsync(cancellation))
        {
            banner.FirstRun(firstRun.Code);
        }

        banner.Show(need, await demo.AccountsAsync(cancellation));
    }
}
