using NamRo.Bench.Data;
using NamRo.Bench.Kernel;
using NamRo.Bench.Load;

// bench <room> [arguments]: each room measures itself.
return args switch
{
    ["kernel", .. var rest] => KernelBench.Run(rest),
    ["generate", var count, var connection] => await GenerateBench.RunAsync(int.Parse(count, null), connection),
    ["dossiers", var count, var wards, var connection] => await GenerateDossiers.RunAsync(int.Parse(count, null), int.Parse(wards, null), connection),
    ["lifecycle", var address, var seconds] => await LifecycleBench.RunAsync(new Uri(address), int.Parse(seconds, null)),
    ["intake", "closed", var address, var seconds] => await IntakeBench.ClosedAsync(new Uri(address), int.Parse(seconds, null)),
    ["intake", "burst", var address] => await IntakeBench.BurstAsync(new Uri(address)),
    ["pages", var address, var reader, var seconds, .. var paths] => await PagesBench.RunAsync(new Uri(address), reader, int.Parse(seconds, null), paths),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        dotnet run -c Release --project bench -- kernel [BenchmarkDotNet arguments, such as --filter *Calendar* --job short]
        dotnet run -c Release --project bench -- generate COUNT "POSTGRES CONNECTION STRING"
        dotnet run -c Release --project bench -- dossiers COUNT WARDS "POSTGRES CONNECTION STRING"
        dotnet run -c Release --project bench -- lifecycle ADDRESS SECONDS
        dotnet run -c Release --project bench -- intake closed ADDRESS SECONDS
        dotnet run -c Release --project bench -- intake burst ADDRESS
        dotnet run -c Release --project bench -- pages ADDRESS leader|head|officer SECONDS PATH...
        """);
    return 2;
}
