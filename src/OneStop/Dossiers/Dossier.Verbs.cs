using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;

namespace NamRo.OneStop.Dossiers;

/// <summary>What happens to the particulars while the dossier runs; the engine guards the case's state. Source: one-stop.md 5.3, 5.4.</summary>
internal sealed partial class Dossier
{
    public void AskSupplement(AskSupplement ask, string number, DossierAct act)
    {
        SupplementCount++;
        Flags |= SupplementCount > 1 ? DossierMarks.SupplementedTwice : 0;
        (WaitsFor, PapersAskedAt) = (PauseFor.Papers, act.At);
        AddForm(new IssuedForm(FormKind.Supplement, number, act.At, act.Actor, ask.Reason, ask.Items, ask.Contact, ask.Override), act);
    }

    public void TakeSupplement(SupplementGiven given, string? newReceipt, DossierAct act)
    {
        Rule.Require(WaitsFor == PauseFor.Papers, "dossier.not-waiting-papers", $"Hồ sơ {Code} không chờ bổ sung giấy tờ.");
        Rule.Require(given.Parts.Count > 0, "dossier.supplement-empty", $"Hãy ghi những giấy tờ vừa được bổ sung.", "parts");
        Parts = [.. Parts, .. given.Parts];
        Flags = PartMarks.After(Flags, Parts);
        (WaitsFor, PapersAskedAt) = (PauseFor.Law, null);
        Raise(new DossierSupplemented(given.Parts.Count, newReceipt is not null, given.Note), act);
        if (newReceipt is not null)
        {
            AddForm(new IssuedForm(FormKind.Receipt, newReceipt, act.At, act.Actor), act);
        }
    }

    public void Claim(ClaimPayment claim, DossierAct act)
    {
        Rule.Require(claim.Amount > 0, "dossier.amount", $"Số tiền phải lớn hơn 0.", "amount");
        Rule.Require(!string.IsNullOrWhiteSpace(claim.Notice), "dossier.notice", $"Yêu cầu nộp tiền phải có số thông báo.", "notice");
        WaitsFor = PauseFor.Payment;
        Flags |= DossierMarks.MoneyOwed;
        Payments = [.. Payments, new PaymentLine(claim.Amount, claim.Notice.Trim(), claim.Reason, act.At)];
        Raise(new DossierPaymentClaimed(claim.Amount, claim.Notice.Trim(), claim.Reason), act);
    }

    public void TakePayment(PaymentArrived paid, DossierAct act)
    {
        Rule.Require(WaitsFor == PauseFor.Payment, "dossier.not-waiting-payment", $"Hồ sơ {Code} không chờ nộp tiền.");
        Rule.Require(!string.IsNullOrWhiteSpace(paid.Receipt), "dossier.receipt", $"Hãy ghi số biên lai.", "receipt");
        var owed = Payments[^1];
        Rule.Require(
            paid.Amount == owed.Amount, "dossier.amount-other", $"Số tiền nộp {paid.Amount:N0} đồng khác số phải nộp {owed.Amount:N0} đồng. Hãy kiểm tra biên lai.", "amount");
        WaitsFor = PauseFor.Law;
        Flags |= paid.Method == PaymentMethod.Portal ? DossierMarks.PaidOnline : 0;
        Payments = [.. Payments.SkipLast(1), owed with { PaidAt = act.At, Receipt = paid.Receipt.Trim(), Method = paid.Method }];
        Raise(new DossierPaid(paid.Amount, paid.Receipt.Trim(), paid.Method), act);
    }

    public void WaitByLaw(WaitByLaw wait, DossierAct act) => Raise(new DossierWaitsByLaw(wait.Reason, wait.Document), act);

    public void EndLegalWait(LegalWaitOver over, DossierAct act)
    {
        Rule.Require(WaitsFor == PauseFor.Law, "dossier.not-waiting-law", $"Hồ sơ {Code} đang chờ người nộp, không chờ văn bản.");
        Rule.Require(!string.IsNullOrWhiteSpace(over.Note), "dossier.legal-wait-note", $"Hãy ghi văn bản trả lời.", "note");
        Raise(new DossierLegalWaitOver(over.Note), act);
    }

    /// <param name="isLate">Issued after the last day on which it had to leave. Source: one-stop.md 6.2, examples 37 and 38.</param>
    public void Apologise(Apologise ask, string number, bool isLate, DossierAct act)
    {
        Flags |= isLate ? DossierMarks.LateApology : 0;
        AddForm(new IssuedForm(FormKind.Apology, number, act.At, act.Actor, ask.Reason), act);
    }

    public void Refuse(RefuseSubstance refuse, DossierAct act)
    {
        Rule.Require(
            !string.IsNullOrWhiteSpace(refuse.Document), "dossier.refuse-document",
            $"Từ chối giải quyết phải có văn bản của cơ quan quyết định, không dùng Mẫu 03.", "document");
        Rule.Require(!string.IsNullOrWhiteSpace(refuse.Reason), "dossier.refuse-reason", $"Từ chối giải quyết phải nêu lý do.", "reason");
        End(new DossierEnded(DossierEnding.SubstanceRefused, refuse.Document.Trim(), false, false, refuse.Reason), act);
    }

    public void Finish(FinishDossier finish, DossierAct act)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(finish.Document), "dossier.finish-document", $"Kết quả phải có số, ký hiệu.", "document");
        End(new DossierEnded(DossierEnding.Result, finish.Document.Trim(), finish.IsElectronic, finish.InPersonalVault, null), act);
    }

    public void Stop(DossierEnding ending, string number, string reason, DossierAct act)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(reason), "dossier.stop-reason", $"Dừng giải quyết phải ghi căn cứ.", "reason");
        WaitsFor = PauseFor.Law;
        AddForm(new IssuedForm(FormKind.Stop, number, act.At, act.Actor, reason), act);
        End(new DossierEnded(ending, number, false, false, reason), act);
    }

    /// <summary>The newest form of the kind was printed; whoever prints it again prints a marked copy.</summary>
    public void Print(FormKind kind, DossierAct act)
    {
        var printed = Forms.LastOrDefault(f => f.Kind == kind);
        Rule.Require(printed is not null, "form.not-issued", $"Hồ sơ {Code} chưa có biểu mẫu này. Hãy lập biểu mẫu trước khi in.");
        var copy = printed with { Prints = printed.Prints + 1, PrintedAt = act.At };
        Forms = [.. Forms.Select(f => ReferenceEquals(f, printed) ? copy : f)];
        Raise(new DossierFormPrinted(kind, copy.Number, copy.Prints), act);
    }

    private void End(DossierEnded ended, DossierAct act)
    {
        (Ending, ResultNumber) = (ended.Ending, ended.Document);
        (IsResultElectronic, IsInPersonalVault) = (ended.IsElectronic, ended.InPersonalVault);
        Raise(ended, act);
    }

    private void AddForm(IssuedForm form, DossierAct act)
    {
        Forms = [.. Forms, form];
        Raise(new DossierFormIssued(form.Kind, form.Number, form.Reason, form.Items ?? [], form.Override), act);
    }
}
