using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Modules;
using NamRo.Organisation;

namespace NamRo.Casework.Verifying;

/// <summary><c>namro verify</c>: recomputes state, clocks, ledgers and counters from the events and compares. Exit 0 sound, 1 not.</summary>
internal static class VerifyCommand
{
    private const int MaxShown = 100;

    public static Command Create(IProgram program)
    {
        var command = new Command("verify", "Tính lại trạng thái, thời hạn, sổ thời gian và số đếm từ nhật ký rồi so với dữ liệu đang lưu.");
        command.SetAction((_, cancellation) => program.RunAsync(VerifyAsync, cancellation));
        return command;
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await services.GetRequiredService<IOrganisation>().RefreshAsync(cancellation);
        var verifier = services.GetRequiredService<CaseVerifier>();
        var found = 0;
        await foreach (var d in verifier.VerifyAsync(cancellation))
        {
            if (++found <= MaxShown)
            {
                await Console.Error.WriteLineAsync($"{d.Code}: {d.What}: đang lưu “{d.Stored}”, theo nhật ký “{d.Rebuilt}”");
            }
        }

        Console.WriteLine($"Đã kiểm tra {verifier.Checked} việc, {found} chỗ không khớp.");
        return found == 0 ? 0 : 1;
    }
}
