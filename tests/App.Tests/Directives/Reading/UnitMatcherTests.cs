using NamRo.Directives.Reading.Units;

namespace NamRo.App.Tests.Directives.Reading;

public sealed class UnitMatcherTests
{
    private static readonly KnownUnit[] Units =
    [
        new("1", "Phòng Nội vụ quận Thanh Khuê", ["P. NV"], UnitLevel.Department, "9"),
        new("2", "Phòng Tài chính - Kế hoạch quận Thanh Khuê", ["TC-KH"], UnitLevel.Department, "9"),
        new("3", "Công an quận Thanh Khuê", [], UnitLevel.Department, "9"),
        new("4", "UBND phường Bến Sưa", [], UnitLevel.Commune, "9"),
        new("5", "UBND phường Hạ Lam", [], UnitLevel.Commune, "9"),
        new("6", "Văn phòng HĐND và UBND quận Thanh Khuê", [], UnitLevel.Department, "9"),
        new("7", "Ban Quản lý dự án đầu tư xây dựng quận Thanh Khuê", ["Ban QLDA"], UnitLevel.Department, "9"),
        new("8", "Công an phường Bến Sưa", [], UnitLevel.Department, "4"),
        new("9", "UBND quận Thanh Khuê", [], UnitLevel.District),
        new("10", "Hội Liên hiệp Phụ nữ quận Thanh Khuê", [], UnitLevel.Organisation, "9"),
        new("11", "Ban Tổ chức Quận ủy", ["Ban Tổ chức"], UnitLevel.Party),
        new("12", "Ủy ban Kiểm tra Quận ủy", [], UnitLevel.Party),
        new("13", "Đảng ủy phường Bến Sưa", [], UnitLevel.Party),
    ];

    private readonly UnitMatcher matcher = new(Units);

    [Theory]
    [InlineData("Phòng Nội vụ", "1")]
    [InlineData("phong noi vu quan", "1")]
    [InlineData("Trưởng phòng Nội vụ", "1")]
    [InlineData("P. TC-KH", "2")]
    [InlineData("Ban QLDA", "7")]
    [InlineData("Ủy ban nhân dân phường Hạ Lam", "5")]
    [InlineData("Chủ tịch UBND phường Bến Sưa", "4")]
    [InlineData("Văn phòng", "6")]
    [InlineData("Chánh Văn phòng HĐND và UBND quận", "6")]
    [InlineData("Công an phường Bến Sưa", "8")]
    [InlineData("Hội LHPN quận", "10")]
    public void A_printed_name_finds_its_unit(string printed, string id)
    {
        UnitMatch match = matcher.Match(printed);

        Assert.Equal(id, match.Exact?.Id ?? match.Candidates.FirstOrDefault()?.Unit.Id);
    }

    [Theory]
    [InlineData("UBND các phường", "4,5")]
    [InlineData("08 phường", "4,5")]
    [InlineData("các phòng", "1,2")]
    [InlineData("Thủ trưởng các phòng, ban, đơn vị", "1,2,3,6,7,8")]
    [InlineData("các đoàn thể", "10")]
    [InlineData("các phòng chuyên môn", "1,2")]
    [InlineData("các cơ quan chuyên môn", "1,2,6")]
    [InlineData("Đảng ủy các phường", "13")]
    [InlineData("các ban xây dựng Đảng", "11,12")]
    [InlineData("các cơ quan, đơn vị", "1,2,3,6,7,8")]
    public void A_group_stands_for_its_members(string printed, string ids)
    {
        UnitMatch match = matcher.Match(printed);

        Assert.Null(match.Exact);
        Assert.Equal(ids.Split(','), match.Members.Select(unit => unit.Id));
    }

    [Fact]
    public void A_near_name_is_offered_and_not_taken()
    {
        UnitMatch match = matcher.Match("Phòng Tài chính quận Thanh Khuê");

        Assert.Null(match.Exact);
        Assert.Equal("2", match.Candidates[0].Unit.Id);
        Assert.InRange(match.Candidates[0].Score, 0.6, 0.99);
    }

    [Fact]
    public void An_unknown_name_finds_nothing()
    {
        UnitMatch match = matcher.Match("Hạt Kiểm lâm");

        Assert.Null(match.Exact);
        Assert.Empty(match.Candidates);
    }
}
