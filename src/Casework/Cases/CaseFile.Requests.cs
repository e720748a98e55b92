using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;

namespace NamRo.Casework.Cases;

/// <summary>Asking for more time or for another unit. A request never stops the clock. Source: directive-and-assessment.md 1.7, 5.4.</summary>
internal sealed partial class CaseFile
{
    public int ExtensionCount { get; private set; }

    public int TransferCount { get; private set; }

    public void RequestExtension(RequestExtension ask, DateTime newDueAt, CaseAct act)
    {
        RequireAllowed(CaseVerbs.RequestExtension);
        Rule.Require(DueAt is not null, "case.extension.no-due", $"Việc {Code} không có thời hạn nên không cần gia hạn.");
        Rule.Require(
            act.At < DueAt, "case.extension.overdue",
            $"Việc {Code} đã quá hạn nên không thể xin gia hạn. Lãnh đạo giao việc có thể xác nhận nguyên nhân khách quan.");
        Rule.Require(newDueAt > DueAt, "case.extension.not-later", $"Hạn mới phải sau hạn hiện tại.", "newDate");
        Rule.Require(!string.IsNullOrWhiteSpace(ask.Reason), "case.extension.reason", $"Xin gia hạn phải nêu lý do.", "reason");
        RequireNoOpenRequest(CaseRequestKind.Extension);
        Raise(new CaseExtensionRequested(Details.Requests.Count + 1, ask.NewDate, ask.Reason, ask.DoneSoFar), act);
    }

    public void RequestTransfer(RequestTransfer ask, CaseAct act)
    {
        RequireAllowed(CaseVerbs.RequestTransfer);
        Rule.Require(ask.Unit != Lead, "case.transfer.same-unit", $"Đơn vị này đang chủ trì rồi. Hãy chọn đơn vị khác.", "unit");
        Rule.Require(!string.IsNullOrWhiteSpace(ask.LegalReason), "case.transfer.reason", $"Đề nghị chuyển phải nêu căn cứ pháp lý.", "legalReason");
        RequireNoOpenRequest(CaseRequestKind.Transfer);
        Raise(new CaseTransferRequested(Details.Requests.Count + 1, ask.Unit, ask.LegalReason), act);
    }

    public void WithdrawRequest(int number, CaseAct act)
    {
        RequireAllowed(CaseVerbs.WithdrawRequest);
        var request = OpenRequest(number);
        Rule.Require(
            request.AskedBy == (act.OnBehalfOf ?? act.Actor), "case.request.not-own", $"Chỉ người đề nghị mới rút được đề nghị của mình.");
        Raise(new CaseRequestWithdrawn(number), act);
    }

    /// <param name="newDueAt">The end of the asked day, for an extension.</param>
    /// <param name="headOfUnit">The head of the proposed unit, for a transfer.</param>
    public void Decide(Decide decision, DateTime? newDueAt, PersonId? headOfUnit, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Decide);
        var request = OpenRequest(decision.Request);
        Rule.Require(
            decision.Approve || !string.IsNullOrWhiteSpace(decision.Note), "case.decide.reason", $"Không chấp thuận thì phải nêu lý do.", "note");
        Rule.Require(
            request.AskedBy != (act.OnBehalfOf ?? act.Actor), "case.decide.own-request", $"Người đề nghị không tự quyết định đề nghị của mình.");
        if (request.Kind == CaseRequestKind.Extension)
        {
            var moves = decision.Approve && DueAt is { } due && act.At <= due;
            Raise(new CaseExtensionDecided(request.Number, decision.Approve, decision.Note, decision.Approve ? newDueAt : null, moves), act);
        }
        else
        {
            var unit = decision.Approve ? request.Unit : null;
            Raise(new CaseTransferDecided(request.Number, decision.Approve, decision.Note, unit, decision.Approve ? headOfUnit : null), act);
        }
    }

    private void RequireNoOpenRequest(CaseRequestKind kind) => Rule.Require(
        !Details.Requests.Any(r => r.IsOpen && r.Kind == kind), "case.request.pending",
        $"Đã có một đề nghị cùng loại đang chờ quyết định. Hãy chờ hoặc rút đề nghị đó.");

    private CaseRequest OpenRequest(int number)
    {
        var request = Details.Requests.FirstOrDefault(r => r.Number == number);
        Rule.Require(request is { IsOpen: true }, "case.request.not-open", $"Đề nghị này không có hoặc đã được giải quyết.");
        return request;
    }

    private void OnExtensionRequested(CaseExtensionRequested e, CaseAct act) => AddRequest(
        new CaseRequest(e.Number, CaseRequestKind.Extension, act.At, act.OnBehalfOf ?? act.Actor, e.Reason, e.NewDate, null, e.DoneSoFar));

    private void OnTransferRequested(CaseTransferRequested e, CaseAct act) => AddRequest(
        new CaseRequest(e.Number, CaseRequestKind.Transfer, act.At, act.OnBehalfOf ?? act.Actor, e.LegalReason, null, e.Unit, null));

    private void OnExtensionDecided(CaseExtensionDecided e, CaseAct act)
    {
        EndRequest(e.Number, act, e.Approved, e.Note);
        if (e.Approved)
        {
            ExtensionCount++;
        }

        if (e.MovesDue)
        {
            AddClock(new ClockEntry(ClockEntryKind.Extended, act.At, e.NewDueAt));
            Rung = 0;
        }
    }

    private void OnTransferDecided(CaseTransferDecided e, CaseAct act)
    {
        EndRequest(e.Number, act, e.Approved, e.Note);
        if (e.Approved)
        {
            TransferCount++;
            (State, Lead, Officer) = (CaseState.Issued, e.Lead, e.Officer);
            (ReceivedAt, AssignedAt) = (null, null);
            HandBack(act);
        }
    }

    private void AddRequest(CaseRequest request) => Details = Details with { Requests = [.. Details.Requests, request] };

    private void EndRequest(int number, CaseAct act, bool? approved, string? note) => Details = Details with
    {
        Requests =
        [
            .. Details.Requests.Select(r => r.Number != number ? r : r with
            {
                EndedAt = act.At, Approved = approved, DecidedBy = act.OnBehalfOf ?? act.Actor, Note = note,
            }),
        ],
    };
}
