using NamRo.Casework.Cases;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Casework.Clears;

/// <summary>
/// The gate before issuing: each clear of the set in force passes or says what is missing and how to mend it. Pure; what it must know is
/// handed in. Source: the house plan, section 1.
/// </summary>
internal sealed class ClearGate(OrganisationMap map, DateOnly day, WorkCalendar? calendar, bool processIsPublished)
{
    private const int FewestWords = 2;

    public ClearCheck Check(CaseContent content)
    {
        var set = ClearSet.On(day);
        return new ClearCheck(set.Code, [.. set.Clears.Select(clear => Finding(clear, Mend(clear, content)))]);
    }

    private static ClearFinding Finding(string clear, FormattableString? mend) => new(clear, mend is null, mend);

    private FormattableString? Mend(string clear, CaseContent content) => clear switch
    {
        "person" => Person(content),
        "work" => Work(content),
        "process" => Process(content),
        "responsibility" => Responsibility(content),
        "result" => Product(content) ?? Time(content),
        "time" => Time(content),
        "product" => Product(content),
        "authority" => content.AccountableLeader is null
            ? Say($"Chưa rõ thẩm quyền: chọn người quyết định kết quả của việc.")
            : null,
        _ => throw new InvalidOperationException($"No check for clear '{clear}'."),
    };

    private FormattableString? Person(CaseContent content)
    {
        if (content.Lead is not { } lead)
        {
            return $"Chưa rõ người: chọn một đơn vị chủ trì.";
        }

        if (!map.Exists(lead, day))
        {
            return $"Chưa rõ người: đơn vị chủ trì không còn hoạt động vào ngày giao việc. Chọn đơn vị kế thừa.";
        }

        if (content.Officer is not { } officer)
        {
            return $"Chưa rõ người: chọn một người của đơn vị chủ trì.";
        }

        return map.HoldsPostIn(officer, lead, day)
            ? null
            : Say($"Chưa rõ người: người được chọn không giữ vị trí ở đơn vị chủ trì vào ngày giao việc. Chọn người khác.");
    }

    private static FormattableString? Work(CaseContent content)
    {
        if (content.Title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < FewestWords)
        {
            return $"Chưa rõ việc: ghi việc bằng một động từ và đối tượng, ví dụ “Rà soát danh mục hồ sơ”.";
        }

        return content.Basis is null || string.IsNullOrWhiteSpace(content.Clause)
            ? Say($"Chưa rõ việc: chỉ ra điều, khoản của văn bản giao việc.")
            : null;
    }

    private FormattableString? Process(CaseContent content) => content.Process is null || !processIsPublished
        ? Say($"Chưa rõ quy trình: chọn một quy trình đã ban hành.")
        : null;

    private FormattableString? Responsibility(CaseContent content)
    {
        if (content.AccountableLeader is not { } leader)
        {
            return $"Chưa rõ trách nhiệm: chọn lãnh đạo chịu trách nhiệm.";
        }

        if (map.PostsOf(leader, day).Count == 0)
        {
            return $"Chưa rõ trách nhiệm: lãnh đạo được chọn không giữ chức vụ nào vào ngày giao việc. Chọn người khác.";
        }

        return content.Coordinators.Concat(content.Watchers).All(u => map.Exists(u, day))
            ? null
            : Say($"Chưa rõ trách nhiệm: có đơn vị phối hợp hoặc theo dõi không còn hoạt động vào ngày giao việc. Bỏ hoặc thay đơn vị đó.");
    }

    private static FormattableString? Product(CaseContent content)
    {
        if (string.IsNullOrWhiteSpace(content.Product))
        {
            return $"Chưa rõ hiệu quả: ghi sản phẩm phải có, ví dụ “Báo cáo”.";
        }

        return string.IsNullOrWhiteSpace(content.JudgedBy) ? Say($"Chưa rõ hiệu quả: ghi cách nhận biết là đã xong.") : null;
    }

    private FormattableString? Time(CaseContent content) => content.Due.Kind switch
    {
        DueKind.None => $"Chưa rõ thời hạn: đặt hạn, hoặc chọn “thường xuyên” kèm nhịp rà soát.",
        DueKind.Date => Day(content.Due.Date!.Value),
        DueKind.Term => CaseClock.IsTerm(content.Due.Term) ? null : Say($"Chưa rõ thời hạn: “{content.Due.Term}” không phải là thời hạn. Ví dụ đúng: 5wd, 4h, 20d."),
        _ => CaseClock.IsRhythm(content.Due.Rhythm) ? null : Say($"Chưa rõ thời hạn: “{content.Due.Rhythm}” không phải là nhịp rà soát. Ví dụ đúng: weekly, monthly:20."),
    };

    private FormattableString? Day(DateOnly due)
    {
        if (due < day)
        {
            return $"Chưa rõ thời hạn: hạn {due:dd/MM/yyyy} trước ngày giao việc {day:dd/MM/yyyy}. Đặt hạn khác.";
        }

        if (calendar is not null && !calendar.IsWorkingDay(due))
        {
            var before = calendar.AddWorkingDays(due, -1);
            var after = calendar.AddWorkingDays(due, 1);
            return $"Chưa rõ thời hạn: {due:dd/MM/yyyy} là ngày nghỉ. Chọn {before:dd/MM/yyyy} hoặc {after:dd/MM/yyyy}.";
        }

        return null;
    }

    /// <summary>Keeps the sentence apart from its arguments inside conditional expressions.</summary>
    private static FormattableString Say(FormattableString sentence) => sentence;
}
