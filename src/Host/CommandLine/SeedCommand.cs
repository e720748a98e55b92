using System.CommandLine;
using NamRo.Host.Demo;
using NamRo.Kernel.Modules;

namespace NamRo.Host.CommandLine;

/// <summary><c>namro seed</c>: raises the demo town and stops.</summary>
internal static class SeedCommand
{
    public static Command Create(IProgram program)
    {
        var command = new Command("seed", "Dựng dữ liệu mẫu (thị trấn giả định với một năm hồ sơ) rồi dừng.");
        command.SetAction((_, cancellation) => program.RunAsync(RaiseAsync, cancellation));
        return command;
    }

    private static async Task<int> RaiseAsync(IServiceProvider services, CancellationToken cancellation)
    {
        if (services.GetService<IDemoTown>() is not { } town)
        {
            Console.Error.WriteLine("Bản dựng này không kèm dữ liệu mẫu.");
            return CommandErrors.ExitCode;
        }

        if (await town.IsRaisedAsync(cancellation))
        {
            Console.WriteLine("Dữ liệu mẫu đã có sẵn, không dựng lại.");
        }
        else
        {
            await town.RaiseAsync(new ConsoleProgress(Console.Out), cancellation);
        }

        return 0;
    }
}
