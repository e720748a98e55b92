using System.Globalization;

namespace NamRo.App.Tests.Ui;

/// <summary>Makes the test's own flow of control read a language, until disposed.</summary>
internal sealed class ReadingLanguage : IDisposable
{
    private readonly (CultureInfo Culture, CultureInfo Ui) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    private ReadingLanguage(string name) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);

    public static ReadingLanguage Vietnamese() => new("vi");

    public static ReadingLanguage English() => new("en");

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
}
