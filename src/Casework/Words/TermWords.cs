using NamRo.Kernel.Localisation;

namespace NamRo.Casework.Words;

/// <summary>Terms and rhythms as people say them: <c>2wd</c> is "2 ngày làm việc".</summary>
internal static class TermWords
{
    public static string Say(string? term, Texts texts)
    {
        var digits = term?.TakeWhile(c => char.IsAsciiDigit(c) || c == '.').Count() ?? 0;
        var amount = term?[..digits].Replace('.', Texts.InEnglish ? '.' : ',') ?? "";
        return term?[digits..] switch
        {
            "wd" when amount == "1" => texts["1 ngày làm việc"],
            "wd" => texts["{0} ngày làm việc", amount],
            "h" => texts["{0} giờ làm việc", amount],
            "w" => texts["{0} tuần", amount],
            "m" => texts["{0} tháng", amount],
            "d" => texts["{0} ngày", amount],
            _ => term ?? "",
        };
    }

    /// <summary>A review rhythm in words; the grammar is that of task-extraction.md section 7.</summary>
    public static string SayRhythm(string? rhythm, Texts texts)
    {
        var parts = (rhythm ?? "").Split(':', 2);
        var at = parts.Length > 1 ? parts[1] : "";
        var every = parts[0] switch
        {
            "continuous" => texts["thường xuyên"],
            "daily" => texts["hằng ngày"],
            "weekly" => texts["hằng tuần"],
            "monthly" => texts["hằng tháng"],
            "quarterly" => texts["hằng quý"],
            "semiannual" => texts["sáu tháng một lần"],
            "semester" => texts["mỗi học kỳ"],
            "yearly" => texts["hằng năm"],
            "every" => texts["{0} một lần", Say(at, texts)],
            _ => texts["theo nhịp {0}", rhythm],
        };
        return at.Length == 0 || parts[0] == "every" ? every : $"{every} ({at})";
    }
}
