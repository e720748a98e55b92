using System.CommandLine;
using NamRo.Kernel.Modules;

namespace NamRo.Host.CommandLine;

/// <summary>The executable's verbs. Without one it serves.</summary>
internal static class NamRoCommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (!HostStart.KnowsCultures)
        {
            Console.Error.WriteLine(
                "Chương trình đang chạy ở chế độ InvariantGlobalization nên không chuẩn hóa được tiếng Việt. " +
                "Hãy cài thư viện ICU và bỏ thiết lập DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
            return CommandErrors.ExitCode;
        }

        var program = new HostProgram();
        var parsed = Create(program).Parse(args);
        program.Launch = LaunchOptions.Read(parsed);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (!LaunchOptions.IsVerbose(parsed))
        {
            Console.Error.WriteLine(CommandErrors.Describe(e));
            return CommandErrors.ExitCode;
        }
    }

    private static RootCommand Create(HostProgram program)
    {
        var root = new RootCommand("NamRo: năm rõ — giao việc, theo dõi, trách nhiệm, báo cáo.");
        LaunchOptions.AddTo(root);
        ServeCommand.Configure(root, program);
        root.Subcommands.Add(ServeCommand.Create(program));
        foreach (var command in HostModules.All().SelectMany(m => m.Commands(program)))
        {
            Add(root, command);
        }

        return root;
    }

    /// <summary>Two modules may share a verb, such as export, and each offer something under it.</summary>
    private static void Add(RootCommand root, Command command)
    {
        if (root.Subcommands.FirstOrDefault(c => c.Name == command.Name) is not { } shared)
        {
            root.Subcommands.Add(command);
            return;
        }

        foreach (var under in command.Subcommands.ToList())
        {
            shared.Subcommands.Add(under);
        }
    }
}
