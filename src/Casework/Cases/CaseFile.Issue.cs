using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;

namespace NamRo.Casework.Cases;

/// <summary>Writing, giving, taking up, and the answer that something is unclear.</summary>
internal sealed partial class CaseFile
{
    public int UnclearCount { get; private set; }

    public int OverrideCount { get; private set; }

    public CaseContent Content => new()
    {
        Kind = Kind, Title = Title, Label = Label, Issuer = Issuer, Lead = Lead, Coordinators = Details.Coordinators, Watchers = Details.Watchers,
        Officer = Officer, AccountableLeader = AccountableLeader, Basis = Basis, Clause = Clause, Citation = Citation, Group = Group,
        Process = Process, Product = Product, JudgedBy = JudgedBy, Due = Due,
    };

    public void Revise(CaseContent content, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Revise);
        Raise(new CaseRevised(content), act);
    }

    /// <summary>Gives the work. The clears were checked by the caller, who knows the organisation; what did not pass must be overridden by name.</summary>
    public void Issue(Clears.ClearCheck check, IReadOnlyDictionary<string, string> overrides, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Issue);
        var missing = check.Findings.FirstOrDefault(f => !f.Passed && !overrides.ContainsKey(f.Clear));
        if (missing is not null)
        {
            throw new RuleException("case.issue.unclear", missing.HowToMend!) { Field = missing.Clear, AllowedNow = [CaseVerbs.Revise] };
        }

        Rule.Require(
            overrides.Values.All(reason => !string.IsNullOrWhiteSpace(reason)), "case.issue.override-reason",
            $"Giao việc khi chưa đủ rõ phải ghi lý do cho từng điều còn thiếu.");
        Rule.Require(Lead is not null, "case.issue.no-lead", $"Chưa có đơn vị chủ trì nên không có ai để giao.", "person");
        var used = overrides.Where(o => check.Findings.Any(f => !f.Passed && f.Clear == o.Key)).ToDictionary();
        Raise(new CaseIssued(check.Set, used, act.Calendar.Code, act.Calendar.Version), act);
    }

    public void Receive(string? note, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Receive);
        Raise(new CaseReceived(note), act);
    }

    /// <param name="to">Who mends it; null leaves it to the one who gave it.</param>
    public void ReturnUnclear(string clear, string reason, PersonId? to, CaseAct act)
    {
        RequireAllowed(CaseVerbs.ReturnUnclear);
        Rule.Require(Clears.ClearSet.All.Any(s => s.Clears.Contains(clear)), "case.return.unknown-clear", $"“{clear}” không phải là một điều rõ.", "clear");
        Rule.Require(!string.IsNullOrWhiteSpace(reason), "case.return.reason", $"Hãy nói rõ điều gì chưa rõ để người giao việc sửa được.", "reason");
        Raise(new CaseReturnedUnclear(clear, reason, to), act);
    }

    public void Assign(PersonId officer, bool holdsPostInLead, string? note, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Assign);
        Rule.Require(
            holdsPostInLead, "case.assign.no-post",
            $"Người được phân công không giữ vị trí nào ở đơn vị chủ trì vào ngày này. Hãy chọn người khác trong đơn vị.", "officer");
        Raise(new CaseAssigned(officer, Officer, note), act);
    }

    private void OnIssued(CaseIssued e, CaseAct act)
    {
        var again = State == CaseState.Returned;
        State = CaseState.Issued;
        IssuedBy = act.OnBehalfOf ?? act.Actor;
        OverrideCount += e.Overrides.Count;
        Details = Details with { Overrides = e.Overrides };
        (CalendarCode, CalendarVersion) = (e.Calendar, e.CalendarVersion);
        if (!again)
        {
            IssuedAt = act.At;
            AddClock(new ClockEntry(ClockEntryKind.Received, act.At));
        }

        HandOver(act, HolderKind.Working, Lead, Officer);
    }

    private void OnReceived(CaseAct act) => (State, ReceivedAt) = (CaseState.Received, ReceivedAt ?? act.At);

    private void OnReturned(CaseReturnedUnclear e, CaseAct act)
    {
        State = CaseState.Returned;
        UnclearCount++;
        HandOver(act, HolderKind.Issuer, Issuer, e.To ?? IssuedBy);
    }

    private void OnAssigned(CaseAssigned e, CaseAct act)
    {
        State = CaseState.InProgress;
        ReceivedAt ??= act.At;
        AssignedAt = act.At;
        Officer = e.Officer;
        HandBack(act);
    }
}
