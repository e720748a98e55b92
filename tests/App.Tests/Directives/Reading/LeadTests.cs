using NamRo.Directives.Reading;

namespace NamRo.App.Tests.Directives.Reading;

/// <summary>Leads and partners of sections 4 to 6 and 12 of task-extraction.md.</summary>
public sealed class LeadTests
{
    [Theory]
    [InlineData("Giao Phòng Nội vụ rà soát hồ sơ.", "Phòng Nội vụ")]
    [InlineData("Phòng Kinh tế, Hạ tầng và Đô thị rà soát hồ sơ.", "Phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData("Phòng Tổ chức, Biên chế và Tổ chức phi Chính phủ: rà soát hồ sơ.", "Phòng Tổ chức, Biên chế và Tổ chức phi Chính phủ")]
    [InlineData("Phòng Y tế và Trung tâm Y tế huyện rà soát hồ sơ.", "Phòng Y tế|Trung tâm Y tế huyện")]
    [InlineData("Thủ trưởng các phòng, ban, đơn vị; Chủ tịch UBND các xã: rà soát hồ sơ.", "các phòng, ban, đơn vị|UBND các xã")]
    [InlineData("UBND các xã Đông Hà, Tây Hà và thị trấn Lâm rà soát hồ sơ.", "UBND xã Đông Hà|UBND xã Tây Hà|UBND thị trấn Lâm")]
    [InlineData("Các phòng: Nội vụ, Tài chính - Kế hoạch và Tư pháp rà soát hồ sơ.", "Phòng Nội vụ|Phòng Tài chính - Kế hoạch|Phòng Tư pháp")]
    [InlineData("Ban Quản lý dự án đầu tư xây dựng đẩy nhanh việc sửa chữa.", "Ban Quản lý dự án đầu tư xây dựng")]
    [InlineData("Ban Tổ chức Huyện ủy tổ chức hội nghị.", "Ban Tổ chức Huyện ủy")]
    [InlineData("Giám đốc Trung tâm Y tế huyện rà soát hồ sơ.", "Trung tâm Y tế huyện")]
    [InlineData("P. TC-KH rà soát hồ sơ.", "Phòng Tài chính - Kế hoạch")]
    [InlineData("Đồng chí Phó Bí thư Huyện ủy, Trưởng Ban Tổ chức chỉ đạo rà soát hồ sơ.", "Phó Bí thư Huyện ủy, Trưởng Ban Tổ chức")]
    [InlineData("Các đơn vị có tên tại Phụ lục kiểm điểm trách nhiệm tập thể.", "các đơn vị có tên tại Phụ lục")]
    [InlineData("Giao UBND xã Đông Hà chỉ đạo các thôn rà soát hồ sơ.", "UBND xã Đông Hà")]
    [InlineData("Đề nghị Ủy ban MTTQ Việt Nam huyện vận động hội viên tham gia.", "Ủy ban MTTQ Việt Nam huyện")]
    [InlineData("Trưởng các thôn vận động các hộ tham gia.", "Trưởng các thôn")]
    [InlineData("Về giải phóng mặt bằng: UBND xã Đông Hà rà soát hồ sơ.", "UBND xã Đông Hà")]
    [InlineData("Trước ngày 05/7/2024: Phòng Tư pháp rà soát hồ sơ.", "Phòng Tư pháp")]
    [InlineData("Việc lắp camera tại chợ do Công an huyện thực hiện.", "Công an huyện")]
    [InlineData("Chủ tịch UBND huyện giao Phòng Tư pháp rà soát hồ sơ.", "Phòng Tư pháp")]
    [InlineData("Các phòng, ban, đơn vị; Đảng ủy các phường tổ chức học tập Chỉ thị.", "các phòng, ban, đơn vị|Đảng ủy các phường")]
    [InlineData("Các đảng ủy xã, phường: rà soát hồ sơ.", "các đảng ủy xã, phường")]
    [InlineData("Chủ tịch UBND các xã, phường ven biển và đặc khu Hòn Mun tổ chức họp.", "UBND các xã, phường ven biển|UBND đặc khu Hòn Mun")]
    [InlineData("Tổ trưởng các tổ dân phố 2, 5, 9 rà soát danh sách hộ.", "Tổ trưởng các tổ dân phố 2, 5, 9")]
    [InlineData("Các cơ quan chưa gửi báo cáo khẩn trương gửi báo cáo.", "các cơ quan chưa gửi báo cáo")]
    [InlineData("Chi bộ được kiểm tra: gửi báo cáo về Đoàn kiểm tra.", "Chi bộ được kiểm tra")]
    [InlineData("Ủy ban Kiểm tra Đảng ủy soi lại quy trình nhân sự.", "Ủy ban Kiểm tra Đảng ủy")]
    [InlineData("Tổ chức lớp bồi dưỡng kỹ năng số (Sở Văn hóa, Thể thao và Du lịch chủ trì; hoàn thành trong quý III).", "Sở Văn hóa, Thể thao và Du lịch")]
    public void The_lead_is_cut_out_of_the_sentence(string item, string expected)
    {
        DraftTask task = Sentences.Task(item);

        Assert.Equal(expected.Split('|'), Sentences.Lead(task));
    }

    [Theory]
    [InlineData("Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp, Công an huyện rà soát hồ sơ.", "Phòng Tư pháp|Công an huyện")]
    [InlineData("Phòng Nội vụ phối hợp với Phòng Văn hóa và Thông tin rà soát hồ sơ.", "Phòng Văn hóa và Thông tin")]
    [InlineData("Phòng Nội vụ cùng với các đoàn thể rà soát hồ sơ.", "các đoàn thể")]
    [InlineData("Phòng Nội vụ chủ trì, Phòng Tư pháp phối hợp rà soát hồ sơ.", "Phòng Tư pháp")]
    [InlineData("Phòng Nội vụ rà soát hồ sơ; phối hợp với Thanh tra huyện xử lý vi phạm.", "Thanh tra huyện")]
    public void Partners_are_told_from_the_lead(string item, string expected)
    {
        DraftTask task = Sentences.Task(item);

        Assert.Equal(["Phòng Nội vụ"], Sentences.Lead(task));
        Assert.Equal(expected.Split('|'), Sentences.Coordinate(task));
    }

    [Fact]
    public void An_item_inherits_the_lead_of_its_heading_unless_it_names_its_own()
    {
        DirectiveReading reading = Sentences.Read("""
            1. Phòng Nội vụ chủ trì, phối hợp với Thanh tra huyện:
            a) Rà soát biên chế.
            b) Công an huyện cấp số liệu dân cư.
            """);

        Assert.Equal(["1.a", "1.b"], reading.Tasks.Select(task => task.Anchor));
        Assert.Equal(["Phòng Nội vụ"], Sentences.Lead(reading.Tasks[0]));
        Assert.Equal(["Thanh tra huyện"], Sentences.Coordinate(reading.Tasks[0]));
        Assert.Equal(["Công an huyện"], Sentences.Lead(reading.Tasks[1]));
    }

    [Fact]
    public void A_reference_to_another_item_is_resolved()
    {
        DirectiveReading reading = Sentences.Read("""
            1. UBND các xã Đông Hà, Tây Hà: rà soát các điểm chợ cóc.
            2. Công an huyện phối hợp với UBND các xã nêu tại mục 1 giải tỏa vi phạm.
            """);

        Assert.Equal(["UBND xã Đông Hà", "UBND xã Tây Hà"], Sentences.Coordinate(reading.Tasks[1]));
    }

    [Fact]
    public void Labelled_bullets_are_the_fields_of_the_item_above()
    {
        DirectiveReading reading = Sentences.Read("""
            1. Tập huấn kỹ năng số cho trưởng thôn
            - Cơ quan chủ trì: Phòng Văn hóa và Thông tin
            - Cơ quan phối hợp: UBND các xã
            - Thời hạn hoàn thành: quý III/2024
            - Kết quả: báo cáo
            """);

        DraftTask task = Assert.Single(reading.Tasks);
        Assert.Equal(["Phòng Văn hóa và Thông tin"], Sentences.Lead(task));
        Assert.Equal(["UBND các xã"], Sentences.Coordinate(task));
        Assert.Equal("2024-Q3", task.Deadline.Value);
        Assert.Equal(["báo cáo"], Sentences.Products(task));
    }
}
