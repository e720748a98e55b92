using NamRo.Kernel.Localisation;

namespace NamRo.OneStop.Counting;

/// <summary>The other counts that are asked for beside table II.06, each a share of dossiers with its rows. Source: one-stop.md 11.2.</summary>
internal static class CompanionCounts
{
    private static readonly (string Key, string Name)[] Names =
    [
        (DossierMeasures.Online, Texts.Key("Hồ sơ nộp trực tuyến, trên hồ sơ tiếp nhận trong kỳ")),
        (DossierMeasures.PaidOnline, Texts.Key("Hồ sơ nộp tiền qua Cổng dịch vụ công, trên hồ sơ có yêu cầu nộp tiền")),
        (DossierMeasures.Digitised, Texts.Key("Hồ sơ được số hóa giấy tờ, trên hồ sơ tiếp nhận trong kỳ")),
        (DossierMeasures.ElectronicResult, Texts.Key("Kết quả điện tử, trên hồ sơ có kết quả trong kỳ")),
        (DossierMeasures.Reused, Texts.Key("Hồ sơ dùng lại dữ liệu đã có, trên hồ sơ tiếp nhận trong kỳ")),
        (DossierMeasures.OutOfArea, Texts.Key("Hồ sơ tiếp nhận ngoài địa bàn, trên hồ sơ tiếp nhận trong kỳ")),
        (DossierMeasures.Refused, Texts.Key("Hồ sơ bị từ chối giải quyết, trên hồ sơ kết thúc trong kỳ")),
        (DossierMeasures.Withdrawn, Texts.Key("Hồ sơ người nộp rút, trên hồ sơ kết thúc trong kỳ")),
        (DossierMeasures.Stopped, Texts.Key("Hồ sơ dừng giải quyết vì không bổ sung, trên hồ sơ kết thúc trong kỳ")),
        (DossierMeasures.Apologies, Texts.Key("Hồ sơ quá hạn đã có văn bản xin lỗi, trên hồ sơ quá hạn")),
        (DossierMeasures.LateApologies, Texts.Key("Văn bản xin lỗi gửi muộn, trên hồ sơ đã xin lỗi")),
        (DossierMeasures.SupplementedTwice, Texts.Key("Hồ sơ bị yêu cầu bổ sung quá một lần, trên hồ sơ trong biểu")),
        (DossierMeasures.Disliked, Texts.Key("Hồ sơ người nộp không hài lòng, trên hồ sơ trong biểu")),
    ];

    /// <summary>Null when it is no companion count.</summary>
    public static string? NameOf(string key) => Names.FirstOrDefault(n => n.Key == key).Name;

    public static IReadOnlyList<CompanionCount> Of(IReadOnlyList<DossierFacts> facts, Period period) =>
        [.. Names.Select(n => new CompanionCount(n.Key, n.Name, DossierMeasures.Of(n.Key).Of(facts, period)))];
}

/// <param name="Name">A key of the texts.</param>
internal sealed record CompanionCount(string Key, string Name, Ratio Ratio);
