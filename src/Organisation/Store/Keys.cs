using NamRo.Kernel.Text;

namespace NamRo.Organisation.Store;

/// <summary>Keys under which codes are unique: without regard to case, marks or the dash used.</summary>
internal static class Keys
{
    public static string Of(string code) => VietnameseText.Fold(code);
}
