using NamRo.Kernel.Data;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Acting;

/// <summary>Case numbers by year, such as <c>NV-2024-00312</c>. Unique; gaps are possible, because no register counts them.</summary>
internal sealed class CaseNumbers(NumberBlocks blocks)
{
    public async ValueTask<string> NextAsync(DateTime at, CancellationToken cancellation)
    {
        var year = OfficeClock.ToOffice(at).Year;
        return $"NV-{year}-{await blocks.NextAsync(Series(year), cancellation):00000}";
    }

    public ValueTask PrepareAsync(DateTime at, int count, CancellationToken cancellation) =>
        blocks.PrepareAsync(Series(OfficeClock.ToOffice(at).Year), count, cancellation);

    private static string Series(int year) => $"case-{year}";
}
