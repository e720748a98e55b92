using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Intake;
using NamRo.OneStop.Public;

namespace NamRo.OneStop.Reflections;

/// <summary>The case of a reflection: the desk's unit answers, the unit above it judges the answer before the citizen reads it.</summary>
internal sealed class ReflectionWork(DutyDesk duty, IProcesses processes)
{
    private const string Product = "Văn bản trả lời người phản ánh";
    private const string JudgedBy = "Trả lời đúng nội dung phản ánh, nêu rõ việc đã làm hoặc lý do";

    /// <summary>A process of two steps, a default of the program; a unit may publish its own under the same code.</summary>
    private static readonly NewProcess Process = new(
        "QT-PAKN", "Trả lời phản ánh, kiến nghị của công dân", "Mặc định của chương trình, có thể thay thế", true,
        [
            new NewProcessStep("Xác minh, dự thảo trả lời", ProcessStepKind.Do, "Người trực của bộ phận một cửa", "8wd"),
            new NewProcessStep("Duyệt trả lời", ProcessStepKind.AnswerFor, "Lãnh đạo phụ trách", "2wd"),
        ]);

    public async Task<WorkInHand> OfAsync(Reflection sent, CancellationToken cancellation)
    {
        var day = OfficeClock.DayOf(sent.SentAt);
        var (person, leader) = duty.Of(sent.Desk, day);
        return new WorkInHand(sent.Id, sent.Code, new CaseContent
        {
            Kind = CaseKinds.Reflection,
            Title = $"Trả lời phản ánh {sent.Code} của công dân",
            Issuer = duty.Above(sent.Desk, day),
            Lead = sent.Desk,
            Officer = person,
            AccountableLeader = leader,
            Basis = new BasisId(sent.Id.Value),
            Clause = sent.Code,
            Citation = $"Phản ánh {sent.Code} ngày {day:dd/MM/yyyy}",
            Process = await processes.PublishAsync(Actor.System, Process, cancellation),
            Product = Product,
            JudgedBy = JudgedBy,
            Due = DueSpec.Within(CitizenRules.InForce.ReflectionTerm),
        }, null);
    }
}
