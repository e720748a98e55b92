using NamRo.Kernel.Localisation;

namespace NamRo.Organisation.Imports;

/// <summary>An error of a sheet as one line: where, what, and the way out.</summary>
internal static class ErrorLine
{
    public static string Of(ImportError error, Texts texts) => $"{Place(error, texts)}: {texts.Format(error.Sentence)}";

    public static string Place(ImportError error, Texts texts) => (error.Row, error.Column) switch
    {
        (0, _) => texts["Cả tệp"],
        (var row, null) => texts["Dòng {0}", row],
        (var row, var column) => texts["Dòng {0}, cột {1}", row, column],
    };
}
