using NamRo.Bench.Data;
using NamRo.Bench.Kernel;
using NamRo.Bench.Load;

// bench <room> [arguments]: each room measures itself.
return args switch
{
    ["kernel", .. var rest] => KernelBench.Run(rest),
    ["generate", var count, var connection] => await GenerateBench.RunAsync(int.Parse(count, null), connection),
    ["lifecycle", var address, var seconds] => await LifecycleBench.RunAsync(new Uri(address), int.Parse(seconds, null)),
    ["pages", var address, var reader, var seconds, .. var paths] => await PagesBench.RunAsync(new Uri(address), reader, int.Parse(seconds, null), paths),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        dotnet run -c Release --project bench -- kernel [BenchmarkDotNet arguments, such as --filter *Calendar* --job short]
        dotnet run -c Release --project bench -- generate COUNT "POSTGRES CONNECTION STRING"
        dotnet run -c Release --project bench -- lifecycle ADDRESS SECONDS
        dotnet run -c Release --project bench -- pages ADDRESS leader|head|officer SECONDS PATH...
        """);
    return 2;
}
