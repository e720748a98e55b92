using System.Collections.Frozen;

namespace NamRo.Kernel.Text;

/// <summary>The words of secrecy marks, and the ordinary words that hold the syllable "mật".</summary>
internal static class SecretWords
{
    /// <summary>Syllables before "mật" that make an ordinary word: bảo mật, bí mật, thân mật, túi mật…</summary>
    private static readonly FrozenSet<string> Before = new[]
    {
        "bảo", "bí", "cơ", "thân", "tuần", "chu", "điệp", "an", "ruột", "nhân", "túi", "ong", "nước", "ngọt", "đường", "hoa", "giải", "trao", "sỏi", "ống", "bề",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Syllables after "mật" or "mặt" that make an ordinary word: mật khẩu, mật độ, mật ong; mặt trận, mặt bằng…</summary>
    private static readonly FrozenSet<string> After = new[]
    {
        "khẩu", "độ", "mã", "vụ", "thiết", "ong", "thư", "hiệu", "nghị", "đàm", "thám", "lệnh", "ngữ", "ước", "mía", "ngọt", "rỗng", "gấu", "nhân", "tông",
        "trận", "bằng", "hàng", "tiền", "đất", "nước", "đường", "cầu", "trời", "trăng", "trái", "phải", "phố", "nạ", "tích", "an", "mùa", "điện", "cắt",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FoldedBefore = Before.Select(word => VietnameseText.Fold(word)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FoldedAfter = After.Select(word => VietnameseText.Fold(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the neighbours (empty at the edge) make the word part of an ordinary one. Text with marks is held against marks.</summary>
    public static bool IsOrdinary(string word, string before, string after)
    {
        return VietnameseText.HasMarks(word)
            ? Before.Contains(VietnameseText.ExactKey(before)) || After.Contains(VietnameseText.ExactKey(after))
            : FoldedBefore.Contains(VietnameseText.Fold(before)) || FoldedAfter.Contains(VietnameseText.Fold(after));
    }

    /// <summary>"mật" with its mark, or "MAT" without where the caller allows it.</summary>
    public static bool IsSecret(string folded, string word, bool acceptUnmarked)
    {
        return folded == "mat" && (acceptUnmarked || VietnameseText.ExactKey(word) == "mật");
    }

    /// <summary>The level that a syllable before "mật" adds.</summary>
    public static SecrecyLevel? LevelOf(string foldedBefore)
    {
        return foldedBefore switch
        {
            "toi" => SecrecyLevel.TopSecret,
            "tuyet" => SecrecyLevel.UltraSecret,
            _ => null,
        };
    }

    /// <summary>The level of a text without spaces that is nothing but a mark, folded: "mat", "toimat", "tuyetmat".</summary>
    public static SecrecyLevel? WholeMark(string squeezed)
    {
        return squeezed switch
        {
            "mat" => SecrecyLevel.Secret,
            "toimat" => SecrecyLevel.TopSecret,
            "tuyetmat" => SecrecyLevel.UltraSecret,
            _ => null,
        };
    }
}
