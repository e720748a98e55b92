using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Host.Demo.Town;

/// <summary>Draws what one case goes through: who takes it up, what is asked, when the product comes, what the leader says.</summary>
internal sealed class DemoLife(DemoYear year, DemoPeople people, CaseReceipt issued, CaseContent content, Random random)
{
    /// <summary>Working minutes below which a case is not paused: the resumption would come after the product.</summary>
    private const long ShortestPausable = 960;

    private static readonly WorkCalendar Calendar = CalendarCatalogue.Embedded.Default;

    private static readonly string[] Progress =
    [
        "Đã thu thập tài liệu, đang tổng hợp.", "Đã xây dựng dự thảo, đang rà soát số liệu.", "Đã lấy ý kiến trong đơn vị.",
        "Đã làm việc với đơn vị phối hợp, thống nhất nội dung.", "Đang hoàn thiện để trình lãnh đạo.",
    ];

    private static readonly string[] Reasons =
    [
        "Khối lượng hồ sơ phải rà soát lớn hơn dự kiến.", "Chờ số liệu của đơn vị phối hợp.", "Phải thực hiện nhiệm vụ đột xuất của cấp trên.",
    ];

    private readonly UnitId lead = content.Lead!.Value;

    public void Draw(DateTime now, DemoFate fate)
    {
        var officer = people.Officer(lead, random);
        var taken = After(now, 0.3, 1.8);
        if (random.NextDouble() < 0.015 && fate.DoneBy is null && !fate.NeverLate)
        {
            taken = Unclear(taken);
        }

        year.Plan(taken, people.Head(lead), issued.Id, new Assign(officer));
        if (issued.DueAt is { } due)
        {
            Work(officer, taken, due, fate);
        }
        else
        {
            Regular(officer, taken);
        }
    }

    private void Work(PersonId officer, DateTime taken, DateTime due, DemoFate fate)
    {
        var done = DoneAt(taken, due, fate);
        var at = Between(taken, done, 0.15, 0.4);
        year.Plan(at, officer, issued.Id, new ReportProgress(random.Next(2, 6) * 10, Say(Progress), 1));
        var chance = fate is { DoneBy: null, NeverLate: false } ? random.NextDouble() : 1;
        if (chance < 0.10 && Calendar.WorkingDaysBetween(OfficeClock.DayOf(at), OfficeClock.DayOf(done)) > 9)
        {
            Consult(officer, at);
        }
        else if (chance < 0.16 && done > due)
        {
            Extend(officer, taken, due);
        }
        else if (chance is > 0.16 and < 0.172 && Calendar.Between(at, done).Value > ShortestPausable)
        {
            Suspend(at, done);
        }
        else if (chance is > 0.18 and < 0.188)
        {
            year.Plan(Between(at, done, 0.3, 0.6), people.Leader(content.Issuer), issued.Id, new Cancel("Nội dung đã được giao ở văn bản khác.", "Thông báo của Văn phòng Quận ủy"));
            return;
        }

        Finish(officer, done, chance);
    }

    private void Finish(PersonId officer, DateTime done, double chance)
    {
        var result = $"{content.Product} đã hoàn thành, gửi kèm văn bản.";
        year.Plan(done, officer, issued.Id, new Submit(result, null, chance is > 0.95 and < 1 ? "Hoàn thành sớm, vượt số lượng được giao." : null));
        var judged = After(done, 0.2, 2.5);
        if (chance is > 0.2 and < 0.25)
        {
            year.Plan(judged, people.Leader(content.Issuer), issued.Id, new SendBack("Bổ sung số liệu so sánh với kỳ trước."));
            var again = After(judged, 0.5, 2);
            year.Plan(again, officer, issued.Id, new Submit(result + " Đã bổ sung theo yêu cầu."));
            judged = After(again, 0.2, 1.5);
        }

        year.Plan(judged, people.Leader(content.Issuer), issued.Id, new Accept());
        if (random.NextDouble() < 0.85)
        {
            year.Plan(After(judged, 1, 6), people.Clerk("VPQU"), issued.Id, new Close());
        }
    }

    private void Regular(PersonId officer, DateTime taken)
    {
        for (var at = After(taken, 15, 22); at < taken.AddDays(350); at = After(at, 18, 24))
        {
            year.Plan(at, officer, issued.Id, new ReportProgress(random.Next(3, 9) * 10, Say(Progress)));
        }
    }

    private void Consult(PersonId officer, DateTime at)
    {
        var asked = After(at, 0.1, 0.5);
        var other = content.Coordinators.Count > 0 ? content.Coordinators[random.Next(content.Coordinators.Count)] : people.Unit("TCKH");
        if (other == lead)
        {
            other = people.Unit("VPUB");
        }

        year.Plan(asked, officer, issued.Id, new Consult(
            other, "Xin ý kiến về dự thảo gửi kèm.", "Đơn vị chủ trì thống nhất phương án trình.", ConsultationTerm.Urgent, true));
        var answered = random.NextDouble() < 0.3 ? After(asked, 4.2, 7) : After(asked, 0.8, 2.8);
        year.Plan(answered, people.Head(other), issued.Id, new Answer(1, ConsultationPosition.Agree, "Thống nhất với dự thảo."));
    }

    private void Extend(PersonId officer, DateTime taken, DateTime due)
    {
        var at = Calendar.AddMinutes(due, new WorkingMinutes(-480 * random.Next(3, 6)));
        if (at <= taken)
        {
            return;
        }

        var day = Calendar.AddWorkingDays(OfficeClock.DayOf(due), random.Next(5, 15));
        year.Plan(at, officer, issued.Id, new RequestExtension(day, Say(Reasons), "Đã hoàn thành khoảng hai phần ba công việc."));
        var approve = random.NextDouble() < 0.7;
        year.Plan(
            After(at, 0.3, 1.5), people.Leader(content.Issuer), issued.Id,
            new Decide(1, approve, approve ? "Đồng ý, yêu cầu hoàn thành đúng hạn mới." : "Chưa đủ lý do, yêu cầu hoàn thành đúng hạn."));
    }

    private void Suspend(DateTime from, DateTime until)
    {
        var paused = Between(from, until, 0.2, 0.4);
        year.Plan(paused, people.Leader(content.Issuer), issued.Id, new Pause("Chờ hướng dẫn của cấp trên", "Công văn xin hướng dẫn của Quận ủy"));
        year.Plan(Between(paused, until, 0.4, 0.8), people.Leader(content.Issuer), issued.Id, new Resume("Đã có hướng dẫn."));
    }

    private DateTime Unclear(DateTime at)
    {
        year.Plan(at, people.Head(lead), issued.Id, new ReturnUnclear("result", "Chưa rõ sản phẩm gửi theo mẫu nào."));
        var mended = After(at, 0.5, 1.5);
        year.Plan(mended, people.Clerk("VPQU"), issued.Id, new Revise(content with { JudgedBy = $"{content.Product} theo mẫu của Văn phòng" }));
        year.Plan(mended.AddMinutes(5), people.Clerk("VPQU"), issued.Id, new Issue());
        return After(mended, 0.3, 1.5);
    }

    private DateTime DoneAt(DateTime taken, DateTime due, DemoFate fate)
    {
        if (fate.DoneBy is { } last)
        {
            return Between(taken, Calendar.OpeningOf(last), 0.5, 0.95);
        }

        var lateness = fate.NeverLate ? 0 : 0.04 + (lead.Value.ToByteArray()[^1] % 8 * 0.02);
        var late = random.NextDouble() < lateness;
        return late
            ? After(due, 0.3, random.NextDouble() < 0.3 ? 45 : 9)
            : Between(taken, due, 0.45, 0.97);
    }

    private DateTime After(DateTime at, double fewest, double most) =>
        Calendar.AddMinutes(at, new WorkingMinutes((long)(480 * (fewest + (random.NextDouble() * (most - fewest))))));

    private DateTime Between(DateTime from, DateTime until, double fewest, double most)
    {
        var minutes = Math.Max(2, Calendar.Between(from, until).Value);
        return Calendar.AddMinutes(from, new WorkingMinutes(1 + (long)(minutes * (fewest + (random.NextDouble() * (most - fewest))))));
    }

    private string Say(string[] sentences) => sentences[random.Next(sentences.Length)];
}
