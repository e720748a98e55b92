using NamRo.Directives.Reading;

namespace NamRo.App.Tests.Directives.Reading;

/// <summary>Rules R1 to R4, products, monitors and non-tasks (task-extraction.md 8, 9, 11 and 13).</summary>
public sealed class TaskRuleTests
{
    [Fact]
    public void One_lead_and_one_limit_make_one_task()
    {
        var tasks = Sentences.Tasks("Phòng Nội vụ rà soát biên chế; báo cáo UBND huyện trước ngày 20/6/2024; gửi Phòng Tư pháp 01 bản.");

        Assert.Equal("2024-06-20", Assert.Single(tasks).Deadline.Value);
    }

    [Fact]
    public void Two_limits_make_two_tasks()
    {
        var tasks = Sentences.Tasks("Phòng Nội vụ khởi công trước ngày 01/9/2024 và hoàn thành hè phố trong quý IV/2024.");

        Assert.Equal(["2024-09-01", "2024-Q4"], tasks.Select(task => task.Deadline.Value));
    }

    [Fact]
    public void A_new_verb_after_a_dated_clause_makes_a_task_without_limit()
    {
        var tasks = Sentences.Tasks("Phòng Nội vụ lập danh sách trước ngày 20/6/2024; bố trí lực lượng tuần tra.");

        Assert.Equal(["2024-06-20", null], tasks.Select(task => task.Deadline.Value));
    }

    [Fact]
    public void Two_leads_make_two_tasks_and_the_limit_does_not_leak()
    {
        var tasks = Sentences.Tasks("Công an huyện phân luồng giao thông; Phòng Kinh tế xử lý vi phạm trước ngày 30/6/2024.");

        Assert.Equal([null, "2024-06-30"], tasks.Select(task => task.Deadline.Value));
        Assert.Equal(["Công an huyện", "Phòng Kinh tế"], tasks.Select(task => task.Lead[0].Name));
    }

    [Fact]
    public void At_once_is_a_time_of_its_own()
    {
        var tasks = Sentences.Tasks("Phòng Nội vụ kiểm tra ngay hiện trường; niêm yết kết quả trước ngày 30/6/2024.");

        Assert.Equal([null, "2024-06-30"], tasks.Select(task => task.Deadline.Value));
    }

    [Fact]
    public void A_second_thing_with_a_limit_of_its_own_is_a_task_of_its_own()
    {
        var tasks = Sentences.Tasks("Phòng Nội vụ tổ chức hội nghị trước ngày 20/6/2024 và Ngày hội việc làm trong tháng 10/2024.");

        Assert.Equal(["2024-06-20", "2024-10"], tasks.Select(task => task.Deadline.Value));
    }

    [Fact]
    public void A_time_inside_what_must_not_be_is_no_limit()
    {
        Assert.Equal("4wd:sign", Sentences.Task("Phòng Nội vụ nghiệm thu trong vòng 04 ngày làm việc, không dồn vào cuối năm.").Deadline.Value);
    }

    [Fact]
    public void Units_alone_on_a_line_lead_the_paragraphs_below()
    {
        var tasks = Sentences.Read("1. Tổ chức thực hiện\n\nPhòng Kinh tế\n\nThống kê đàn vật nuôi trước ngày 20/6/2024.\n\nTrạm Y tế xã\n\nGiám sát dịch bệnh.").Tasks;

        Assert.Equal(["Phòng Kinh tế", "Trạm Y tế xã"], tasks.Select(task => task.Lead[0].Name));
    }

    [Fact]
    public void Brackets_behind_the_work_hold_its_fields()
    {
        DraftTask task = Sentences.Task("Mở 03 lớp tập huấn (Phòng Nội vụ chủ trì; Phòng Tư pháp phối hợp; hoàn thành trước ngày 20/6/2024).");

        Assert.Equal(["Phòng Nội vụ"], Sentences.Lead(task));
        Assert.Equal(["Phòng Tư pháp"], Sentences.Coordinate(task));
        Assert.Equal("2024-06-20", task.Deadline.Value);
    }

    [Fact]
    public void To_draw_up_a_notice_is_work_and_to_notify_is_not()
    {
        Assert.Single(Sentences.Tasks("Văn phòng HĐND và UBND huyện ban hành thông báo kết luận sau phiên họp, hằng tháng."));
        Assert.Empty(Sentences.Tasks("Văn phòng HĐND và UBND huyện thông báo để các đơn vị biết, thực hiện."));
    }

    [Fact]
    public void Under_money_a_whole_group_gets_no_work()
    {
        Assert.Empty(Sentences.Read("I. KINH PHÍ\n\nCác đơn vị lập dự toán theo quy định.").Tasks);
    }

    [Theory]
    [InlineData("Phòng Nội vụ lập danh sách gửi UBND huyện.", "danh sách")]
    [InlineData("Phòng Nội vụ công khai danh sách.", "")]
    [InlineData("Phòng Nội vụ hướng dẫn UBND các xã lập hồ sơ.", "")]
    [InlineData("Phòng Nội vụ ban hành hướng dẫn tuyển sinh.", "hướng dẫn")]
    [InlineData("Phòng Nội vụ trình UBND huyện quyết định.", "")]
    [InlineData("Phòng Nội vụ tham mưu quyết định thành lập Đoàn kiểm tra.", "quyết định")]
    [InlineData("Phòng Nội vụ thực hiện kết luận thanh tra, báo cáo kết quả.", "báo cáo")]
    [InlineData("Phòng Nội vụ xây dựng kế hoạch, phương án.", "kế hoạch|phương án")]
    [InlineData("Phòng Nội vụ có văn bản trả lời cử tri.", "văn bản")]
    [InlineData("Phòng Nội vụ hoàn thiện dự thảo Quyết định.", "quyết định")]
    public void A_product_is_what_will_be_made_or_sent(string item, string expected)
    {
        DraftTask task = Sentences.Task(item);

        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), Sentences.Products(task));
    }

    [Fact]
    public void A_monitor_watches_every_task_but_its_own_and_is_no_task()
    {
        DirectiveReading reading = Sentences.Read("""
            1. Công an huyện phân luồng giao thông.
            2. Phòng Nội vụ rà soát biên chế.
            3. Giao Phòng Nội vụ theo dõi, đôn đốc việc thực hiện Thông báo này.
            """);

        Assert.Equal(["1", "2"], reading.Tasks.Select(task => task.Anchor));
        Assert.Equal("Phòng Nội vụ", Assert.Single(reading.Tasks[0].Monitor).Name);
        Assert.Empty(reading.Tasks[1].Monitor);
    }

    [Fact]
    public void A_monitor_with_a_report_of_its_own_is_a_task_too()
    {
        DirectiveReading reading = Sentences.Read("""
            1. Công an huyện phân luồng giao thông.
            2. Phòng Nội vụ theo dõi, đôn đốc việc thực hiện Thông báo này, hằng tháng báo cáo UBND huyện.
            """);

        Assert.Equal("monthly", reading.Tasks[1].Deadline.Value);
        Assert.Single(reading.Tasks[0].Monitor);
    }

    [Fact]
    public void Watching_a_piece_of_work_is_a_task_and_no_monitoring()
    {
        DraftTask task = Sentences.Task("Phòng Kinh tế đôn đốc nhà thầu hoàn trả mặt đường.");

        Assert.Empty(task.Monitor);
    }

    [Theory]
    [InlineData("Đồng ý chủ trương sửa chữa trụ sở.")]
    [InlineData("UBND huyện đánh giá cao sự cố gắng của các xã.")]
    [InlineData("Người đứng đầu các đơn vị chịu trách nhiệm trước Chủ tịch UBND huyện nếu để xảy ra vi phạm.")]
    [InlineData("Nghiêm cấm các đơn vị tổ chức liên hoan.")]
    [InlineData("Khuyến khích các doanh nghiệp tham gia.")]
    [InlineData("Trong quá trình thực hiện, nếu có khó khăn, các đơn vị phản ánh về Phòng Nội vụ.")]
    [InlineData("Yêu cầu các đơn vị nghiêm túc thực hiện.")]
    [InlineData("Phòng Kinh tế đã trình kế hoạch sắp xếp chợ.")]
    [InlineData("Giao các đơn vị thực hiện nhiệm vụ tại Phụ lục.")]
    [InlineData("Quyết định này có hiệu lực kể từ ngày ký.")]
    [InlineData("Văn phòng UBND huyện thông báo để các đơn vị biết, thực hiện.")]
    [InlineData("Kinh phí thực hiện lấy từ dự toán được giao.")]
    [InlineData("Tỷ lệ hồ sơ đúng hạn đạt 98%.")]
    public void What_gives_no_work_makes_no_task(string item)
    {
        Assert.Empty(Sentences.Tasks(item));
    }

    [Fact]
    public void Nothing_under_goals_is_a_task()
    {
        DirectiveReading reading = Sentences.Read("""
            I. MỤC TIÊU
            1. Các phòng, ban hoàn thành số hóa trước ngày 31/12/2024.
            II. NHIỆM VỤ
            2. Phòng Nội vụ rà soát biên chế.
            """);

        Assert.Equal(["II.2"], reading.Tasks.Select(task => task.Anchor));
    }
}
