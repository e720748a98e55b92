using NamRo.Kernel.Localisation;

namespace NamRo.Organisation.Imports;

/// <summary>What people and files call the three sheets.</summary>
internal static class ImportNames
{
    public static string Of(ImportKind kind) => kind switch
    {
        ImportKind.Units => Texts.Key("Đơn vị"),
        ImportKind.People => Texts.Key("Cán bộ"),
        _ => Texts.Key("Vị trí và người giữ"),
    };

    /// <summary>The word of the command line and of file names.</summary>
    public static string File(ImportKind kind) => kind switch
    {
        ImportKind.Units => "units",
        ImportKind.People => "people",
        _ => "posts",
    };
}
