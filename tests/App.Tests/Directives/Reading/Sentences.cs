using NamRo.Directives.Reading;
using NamRo.Directives.Reading.Deadlines;

namespace NamRo.App.Tests.Directives.Reading;

/// <summary>Puts single items into a small notice signed on 3 June 2024 and reads it.</summary>
internal static class Sentences
{
    private const string Head = """
        UBND HUYỆN LÂM KHÊ
        Số: 45/TB-UBND
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Lâm Khê, ngày 03 tháng 6 năm 2024

        THÔNG BÁO
        Kết luận của Chủ tịch UBND huyện tại cuộc họp giao ban

        Chủ tịch UBND huyện kết luận như sau:


        """;

    public static DirectiveReading Read(string body) => DirectiveReader.Read(Head + body + "\n\nNơi nhận:\n- Lưu: VT.\n");

    /// <summary>The tasks of one numbered item.</summary>
    public static IReadOnlyList<DraftTask> Tasks(string item) => Read("1. " + item).Tasks;

    public static DraftTask Task(string item) => Assert.Single(Tasks(item));

    public static string[] Lead(DraftTask task) => [.. task.Lead.Select(unit => unit.Name)];

    public static string[] Coordinate(DraftTask task) => [.. task.Coordinate.Select(unit => unit.Name)];

    public static string[] Products(DraftTask task) => [.. task.Product.Select(product => product.Type)];

    /// <summary>The limit of "Phòng Nội vụ rà soát hồ sơ {time}." as "kind value".</summary>
    public static string Limit(string time)
    {
        DraftDeadline limit = Task($"Phòng Nội vụ rà soát tài sản công {time}.").Deadline;
        return limit.Kind == DeadlineKind.None ? "none" : $"{limit.Kind.ToString().ToLowerInvariant()} {limit.Value}";
    }
}
