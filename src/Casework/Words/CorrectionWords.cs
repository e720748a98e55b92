using NamRo.Kernel.Localisation;

namespace NamRo.Casework.Words;

/// <summary>What a correction changed: old and new value of each field, and the reason.</summary>
internal static class CorrectionWords
{
    public static string Say(CaseCorrected e, Texts texts)
    {
        var changes = new (string Field, string? Before, string? After)[]
        {
            (texts["Nội dung việc"], e.TitleBefore, e.Title),
            (texts["Điều, khoản"], e.ClauseBefore, e.Clause),
            (texts["Sản phẩm"], e.ProductBefore, e.Product),
            (texts["Cách nhận biết đã xong"], e.JudgedByBefore, e.JudgedBy),
        };
        var said = changes.Where(c => c.After is not null && c.After != c.Before)
            .Select(c => (string)texts["{0}: từ “{1}” thành “{2}”", c.Field, c.Before ?? "–", c.After]);
        return string.Join(". ", said.Prepend(e.Reason));
    }
}
