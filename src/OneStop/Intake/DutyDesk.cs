using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation;

namespace NamRo.OneStop.Intake;

/// <summary>Who at a desk has what citizens send in hands first, and who answers for it.</summary>
internal sealed class DutyDesk(IOrganisation organisation)
{
    /// <summary>The head of the desk or, without one, its longest known clerk; and the leader above.</summary>
    /// <exception cref="RuleException">Nobody holds a post at the desk.</exception>
    public (PersonId Person, PersonId Leader) Of(UnitId desk, DateOnly day)
    {
        var map = organisation.Map;
        var person = map.HeadOf(desk, day)?.Id ?? Clerk(desk, day);
        Rule.Require(
            map.Exists(desk, day) && person is not null, "onestop.desk-empty",
            $"Nơi tiếp nhận này chưa có người trực. Hãy chọn nơi khác hoặc đến trực tiếp.", "desk");
        return (person.Value, map.LeaderInCharge(desk, day)?.Id ?? map.HeadOf(Above(desk, day), day)?.Id ?? person.Value);
    }

    /// <summary>The unit above the desk, or the desk itself when it stands alone.</summary>
    public UnitId Above(UnitId desk, DateOnly day) => organisation.Map.ParentOf(desk, day) ?? desk;

    private PersonId? Clerk(UnitId desk, DateOnly day)
    {
        var people = organisation.Map.PeopleIn(desk, day).OrderByDescending(p => p.Post.Roles.Contains(Role.CounterClerk)).ThenBy(p => p.Person.Id.Value).ToList();
        return people.Count == 0 ? null : people[0].Person.Id;
    }
}
