using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NamRo.Kernel.Localisation;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;field for="Input.Reason" type="textarea" hint="…" /&gt;</c>: label, control, hint and error, joined by ids. Exists because the
/// joining is what hand-written fields get wrong. Content inside replaces the control and must carry the id of the field
/// (<c>Input_Reason</c>) itself.
/// </summary>
[HtmlTargetElement("field")]
public sealed class FieldTagHelper(Texts texts) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;

    /// <summary>text, textarea, select, date, datetime-local, number, checkbox, password, file, email, search; guessed from the type when null.</summary>
    public string? Type { get; set; }

    /// <summary>Overrides the <see cref="DisplayAttribute"/> of the property.</summary>
    public string? Label { get; set; }

    /// <summary>One line below the label; none when empty.</summary>
    public string? Hint { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The choices; makes the control a select.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Text of the first, empty choice.</summary>
    public string? Empty { get; set; }

    public int Rows { get; set; } = 4;

    public string? Autocomplete { get; set; }

    public string? Placeholder { get; set; }

    /// <summary>File endings that may be chosen, such as <c>.txt,.docx,.pdf</c>.</summary>
    public string? Accept { get; set; }

    public string? Inputmode { get; set; }

    /// <summary>The page opens with the focus here.</summary>
    public bool Autofocus { get; set; }

    private string Id => TagBuilder.CreateSanitizedId(Name, "_");

    private string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private bool IsRequired => For.Metadata.ValidatorMetadata.OfType<RequiredAttribute>().Any() && Kind != "checkbox";

    private string Kind => Type ?? (Items is not null ? "select" : Guess());

    private ModelStateEntry? State => ViewContext.ModelState.TryGetValue(Name, out var entry) ? entry : null;

    private string? Error => State?.Errors.FirstOrDefault()?.ErrorMessage;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("div", Error is null ? "field" : "field field-bad");
        var label = LabelTag(context.Items.ContainsKey(typeof(FilterFormTagHelper)));
        IHtmlContent control = content.IsEmptyOrWhiteSpace ? Control() : content;
        if (Kind == "checkbox")
        {
            output.Content.AppendHtml(Html.Tag("div", "form-check").Add(control, label));
        }
        else
        {
            output.Content.AppendHtml(label);
        }

        AppendNote(output, Hint, "hint", "field-hint");
        AppendNote(output, Error, "error", "field-error");
        if (Kind != "checkbox")
        {
            output.Content.AppendHtml(control);
        }
    }

    private void AppendNote(TagHelperOutput output, string? text, string suffix, string cssClass)
    {
        if (text is not null)
        {
            output.Content.AppendHtml(Html.Tag("div", cssClass, text).With("id", $"{Id}-{suffix}"));
        }
    }

    private TagBuilder LabelTag(bool isFilter)
    {
        var text = Label ?? For.Metadata.DisplayName ?? For.Metadata.PropertyName ?? For.Name;
        var label = Html.Tag("label", Kind == "checkbox" ? "form-check-label" : "form-label", text).With("for", Id);
        return IsRequired || isFilter || Kind == "checkbox"
            ? label
            : label.Add(Html.Tag("span", "field-optional", " " + texts["(không bắt buộc)"]));
    }

    private TagBuilder Control()
    {
        var control = Kind switch
        {
            "textarea" => Html.Tag("textarea", "form-control").With("rows", Rows.ToString(CultureInfo.InvariantCulture)).Text("\n" + Value()),
            "select" => Select(),
            "checkbox" => Html.Tag("input", "form-check-input").With("type", "checkbox").With("value", "true").With("checked", IsChecked() ? "" : null),
            _ => Html.Tag("input", "form-control").With("type", Kind).With("value", Kind is "password" or "file" ? null : Value()),
        };
        var described = string.Join(' ', new[] { Hint is null ? null : $"{Id}-hint", Error is null ? null : $"{Id}-error" }.OfType<string>());
        control
            .With("id", Id)
            .With("name", Name)
            .With("required", IsRequired ? "" : null)
            .With("maxlength", MaxLength())
            .With("autocomplete", Autocomplete)
            .With("placeholder", Placeholder)
            .With("accept", Accept)
            .With("inputmode", Inputmode)
            .With("autofocus", Autofocus ? "" : null)
            .With("aria-invalid", Error is null ? null : "true")
            .With("aria-describedby", described.Length == 0 ? null : described);
        return control.TagName == "input" ? control.Void() : control;
    }

    private TagBuilder Select()
    {
        var select = Html.Tag("select", "form-select");
        var value = Value();
        if (Empty is not null || !IsRequired)
        {
            select.Add(Html.Tag("option", null, Empty ?? "").With("value", ""));
        }

        foreach (var item in Items ?? [])
        {
            var chosen = State is null && string.IsNullOrEmpty(value) ? item.Selected : item.Value == value;
            select.Add(Html.Tag("option", null, item.Text).With("value", item.Value)
                .With("selected", chosen ? "" : null).With("disabled", item.Disabled ? "" : null));
        }

        return select;
    }

    private string Value()
    {
        if (State?.AttemptedValue is { } attempted)
        {
            return attempted;
        }

        return For.Model switch
        {
            null => "",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime time => time.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
            IFormattable number when Kind == "number" => number.ToString(null, CultureInfo.InvariantCulture),
            var other => Convert.ToString(other, CultureInfo.CurrentCulture) ?? "",
        };
    }

    private bool IsChecked() => State?.AttemptedValue is { } attempted
        ? attempted.StartsWith("true", StringComparison.OrdinalIgnoreCase)
        : For.Model is true;

    private string? MaxLength() => Kind is "text" or "textarea" or "password" or "email" or "search"
        && For.Metadata.ValidatorMetadata.OfType<StringLengthAttribute>().FirstOrDefault() is { } limit
        ? limit.MaximumLength.ToString(CultureInfo.InvariantCulture)
        : null;

    private string Guess()
    {
        var type = Nullable.GetUnderlyingType(For.Metadata.ModelType) ?? For.Metadata.ModelType;
        return type == typeof(bool) ? "checkbox"
            : type == typeof(DateOnly) ? "date"
            : type == typeof(DateTime) ? "datetime-local"
            : type == typeof(int) || type == typeof(long) ? "number"
            : typeof(Microsoft.AspNetCore.Http.IFormFile).IsAssignableFrom(type) ? "file"
            : "text";
    }
}
