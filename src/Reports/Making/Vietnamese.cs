using System.Globalization;

namespace NamRo.Reports.Making;

/// <summary>Everything said until it is disposed is Vietnamese: official papers and frozen reports are, whatever the reader reads.</summary>
internal sealed class Vietnamese : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public Vietnamese() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi-VN");

    public void Dispose() => CultureInfo.CurrentUICulture = before;
}
