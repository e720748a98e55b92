using NamRo.Host.Demo;

namespace NamRo.Host.CommandLine;

/// <summary>One line per step and per ten percent, so that a log file stays readable.</summary>
internal sealed class ConsoleProgress(TextWriter output) : IProgress<DemoProgress>
{
    private const int Tenth = 10;

    private string step = "";
    private int shown = -1;

    public void Report(DemoProgress value)
    {
        if (value.Step != step || value.Percent / Tenth > shown / Tenth || shown < 0)
        {
            (step, shown) = (value.Step, value.Percent);
            output.WriteLine($"  {value.Percent,3} %  {value.Step}");
        }
    }
}
