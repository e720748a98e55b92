using NamRo.Bench.Kernel;

// bench <room> [arguments]: each room measures itself.
return args switch
{
    ["kernel", .. var rest] => KernelBench.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project bench -- kernel [BenchmarkDotNet arguments, such as --filter *Calendar* --job short]");
    return 2;
}
