using System.Collections.Frozen;
using Microsoft.AspNetCore.Identity;
using NamRo.Kernel.Text;

namespace NamRo.Kernel.Identity;

/// <summary>
/// Refuses passwords that are on the list of common ones, also with digits before or behind, and those made of the user name
/// (ASVS 6.2.4, 6.2.11). Compared without marks and case, so "Mật khẩu 2025!" is as common as "matkhau2025".
/// </summary>
internal sealed class CommonPasswords : IPasswordValidator<Account>
{
    private const int Longest = 200;
    private const string Resource = "reference-data/common-passwords.txt";

    private static readonly FrozenSet<string> Common = Read();

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        var core = Core(password ?? "");
        var isCommon = Common.Contains(core) || (user.UserName is { Length: > 3 } name && core == Core(name));
        return Task.FromResult((isCommon, password?.Length > Longest) switch
        {
            (true, _) => Refused("PasswordCommon"),
            (_, true) => Refused("PasswordTooLong"),
            _ => IdentityResult.Success,
        });
    }

    /// <summary>Folded letters only: what is left of a password when digits and signs around its words are taken away.</summary>
    private static string Core(string password) =>
        string.Concat(VietnameseText.Fold(password).Where(char.IsAsciiLetter));

    private static IdentityResult Refused(string code) => IdentityResult.Failed(new IdentityError { Code = code });

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Append("").ToFrozenSet(StringComparer.Ordinal);
    }
}
