using System.Security.Cryptography;
using System.Text;

namespace NamRo.Directives.Documents;

internal static class TextHash
{
    /// <summary>SHA-256 of the text in UTF-8, in small hexadecimal letters.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
