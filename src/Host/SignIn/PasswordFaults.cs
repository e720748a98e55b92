using Microsoft.AspNetCore.Identity;
using NamRo.Kernel.Rules;

namespace NamRo.Host.SignIn;

/// <summary>Says in a sentence why an account or a password was not taken.</summary>
internal static class PasswordFaults
{
    /// <summary>Refuses unless the framework took the account or password.</summary>
    /// <exception cref="RuleException">With the first fault.</exception>
    public static void Require(IdentityResult result, string field)
    {
        if (!result.Succeeded)
        {
            var code = result.Errors.First().Code;
            throw new RuleException($"account.{code}", Sentence(code)) { Field = field };
        }
    }

    private static FormattableString Sentence(string code) => code switch
    {
        "PasswordTooShort" => $"Mật khẩu ngắn quá: cần ít nhất 12 ký tự. Một câu dễ nhớ là tốt nhất.",
        "PasswordTooLong" => $"Mật khẩu dài quá 200 ký tự.",
        "PasswordRequiresUniqueChars" => $"Mật khẩu lặp lại quá ít ký tự. Hãy dùng ít nhất 5 ký tự khác nhau.",
        "PasswordCommon" => $"Mật khẩu này quá phổ biến hoặc dễ đoán. Hãy đặt một câu mà chỉ bạn biết.",
        "PasswordMismatch" => $"Mật khẩu hiện nay không đúng.",
        "DuplicateUserName" => $"Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.",
        "InvalidUserName" => $"Tên đăng nhập chỉ gồm chữ thường không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.",
        _ => $"Tài khoản không được chấp nhận ({code}).",
    };
}
