using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Options;
using NamRo.Kernel.Localisation;

namespace NamRo.Ui.Web;

/// <summary>
/// Gives the framework's validation its Vietnamese sentences, so that a bare <c>[Required]</c> already speaks properly. The label comes
/// first because Vietnamese labels don't bend: "Nội dung: hãy nhập."
/// </summary>
internal sealed class ValidationTexts : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (rule.ErrorMessage is null && rule.ErrorMessageResourceName is null && Sentence(rule) is { } sentence)
            {
                rule.ErrorMessage = sentence;
            }
        }
    }

    private static string? Sentence(ValidationAttribute rule) => rule switch
    {
        RequiredAttribute => Texts.Key("{0}: chưa nhập."),
        StringLengthAttribute { MinimumLength: > 0 } => Texts.Key("{0}: phải dài từ {2} đến {1} ký tự."),
        StringLengthAttribute => Texts.Key("{0}: dài quá {1} ký tự."),
        MaxLengthAttribute => Texts.Key("{0}: dài quá {1}."),
        MinLengthAttribute => Texts.Key("{0}: ngắn hơn {1}."),
        RangeAttribute => Texts.Key("{0}: phải từ {1} đến {2}."),
        EmailAddressAttribute => Texts.Key("{0}: không phải địa chỉ thư điện tử."),
        CompareAttribute => Texts.Key("{0}: không giống {1}."),
        RegularExpressionAttribute => Texts.Key("{0}: không đúng dạng."),
        _ => null,
    };
}

/// <summary>The same for values that cannot be read at all, such as a date "31/2".</summary>
internal sealed class BindingTexts(Texts texts) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => texts["{1}: không đọc được giá trị “{0}”.", value, field]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => texts["Không đọc được giá trị “{0}”.", value]);
        messages.SetUnknownValueIsInvalidAccessor(field => texts["{0}: không đọc được giá trị.", field]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["Không đọc được giá trị."]);
        messages.SetValueIsInvalidAccessor(value => texts["Không đọc được giá trị “{0}”.", value]);
        messages.SetValueMustBeANumberAccessor(field => texts["{0}: phải là số.", field]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["Phải là số."]);
        messages.SetMissingBindRequiredValueAccessor(field => texts["{0}: chưa nhập.", field]);
        messages.SetValueMustNotBeNullAccessor(_ => texts["Chưa nhập."]);
        messages.SetMissingKeyOrValueAccessor(() => texts["Chưa nhập."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["Yêu cầu không có nội dung."]);
    }
}
