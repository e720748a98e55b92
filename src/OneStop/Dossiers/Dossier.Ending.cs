using NamRo.Kernel.Rules;

namespace NamRo.OneStop.Dossiers;

/// <summary>Returning, opening again, and mending the record.</summary>
internal sealed partial class Dossier
{
    public void HandOver(HandOver hand, DossierAct act)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(hand.To), "dossier.hand-to", $"Hãy ghi người nhận kết quả.", "to");
        Rule.Require(
            !string.IsNullOrWhiteSpace(hand.Proof), "dossier.hand-proof", $"Trả kết quả phải có chữ ký, mã xác nhận hoặc số bưu gửi.", "proof");
        Rule.Require(
            hand.ToApplicant || !string.IsNullOrWhiteSpace(hand.AuthorityPaper), "dossier.hand-authority",
            $"Chỉ trả kết quả cho người khác khi có giấy ủy quyền. Hãy ghi giấy ủy quyền.", "authorityPaper");
        Rule.Require(
            Payments.All(p => p.PaidAt is not null), "dossier.hand-unpaid", $"Hồ sơ {Code} còn khoản chưa nộp. Hãy thu tiền trước khi trả kết quả.");
        HandedOver = new HandedOver(hand.To.Trim(), hand.Method, hand.Proof.Trim(), hand.ToApplicant, hand.AuthorityPaper, act.At, act.Actor);
        ReturnedAt = act.At;
        Raise(new DossierHandedOver(hand.Method, hand.ToApplicant, !string.IsNullOrWhiteSpace(hand.AuthorityPaper)), act);
    }

    /// <summary>Only while the result is still in the office: what was handed out is mended by a new, linked dossier.</summary>
    public void Reopen(string reason, DossierAct act)
    {
        Rule.Require(
            ReturnedAt is null, "dossier.reopen-returned",
            $"Kết quả của hồ sơ {Code} đã trả. Sai sót được sửa bằng một hồ sơ mới gắn với hồ sơ này.");
        (Ending, ResultNumber, IsResultElectronic, IsInPersonalVault) = (DossierEnding.None, null, false, false);
        Raise(new DossierReopened(reason), act);
    }

    public void LosePapers(RecordLoss loss, DossierAct act)
    {
        Rule.Require(
            !string.IsNullOrWhiteSpace(loss.Record) && !string.IsNullOrWhiteSpace(loss.SideAtFault), "dossier.loss",
            $"Ghi nhận mất, hỏng hồ sơ phải có biên bản và bên có lỗi.", "record");
        Flags |= DossierMarks.PapersLost;
        Raise(new DossierPapersLost(loss.Record, loss.SideAtFault), act);
    }

    public void ProposeEarlier(DateBack back, DossierAct act)
    {
        Rule.Require(
            back.ReceivedAt.Kind == DateTimeKind.Utc && back.ReceivedAt < ReceivedAt, "dossier.date-back-later",
            $"Thời điểm nhận thật phải trước thời điểm đã ghi.", "receivedAt");
        Rule.Require(!string.IsNullOrWhiteSpace(back.Reason), "dossier.date-back-reason", $"Ghi lùi thời điểm nhận phải nêu lý do.", "reason");
        Proposed = new ProposedDate(back.ReceivedAt, back.Reason, act.Actor);
        Raise(new DossierEarlierReceiptProposed(back.ReceivedAt, back.Reason), act);
    }

    /// <summary>A second person confirms; answers what was proposed.</summary>
    public ProposedDate ConfirmEarlier(DossierAct act)
    {
        Rule.Require(Proposed is not null, "dossier.date-back-none", $"Không có đề nghị ghi lùi nào chờ xác nhận.");
        Rule.Require(
            Proposed.By != act.Actor, "dossier.date-back-same", $"Người xác nhận phải khác người đề nghị ghi lùi thời điểm nhận.");
        var (proposed, before) = (Proposed, ReceivedAt);
        (ReceivedAt, Proposed) = (proposed.ReceivedAt, null);
        Flags |= DossierMarks.DatedBack;
        Raise(new DossierEarlierReceiptConfirmed(ReceivedAt, before, proposed.By), act);
        return proposed;
    }

    public void MoveTo(ProcedureInfo version, string reason, IReadOnlyList<VersionDifference> decided, DossierAct act)
    {
        Rule.Require(
            version.Content.Code == ProcedureCode, "dossier.move-other", $"Chỉ chuyển sang phiên bản khác của cùng thủ tục {ProcedureCode}.", "to");
        Rule.Require(version.Id != Procedure, "dossier.move-same", $"Hồ sơ {Code} đang theo phiên bản này rồi.", "to");
        Rule.Require(!string.IsNullOrWhiteSpace(reason), "dossier.move-reason", $"Chuyển phiên bản phải nêu lý do.", "reason");
        var from = Procedure;
        // The field stays that of the book in which its line stands.
        (Procedure, ProcedureName) = (version.Id, version.Content.Name);
        MakeSearchable();
        Raise(new DossierMovedToVersion(from, version.Id, reason, decided), act);
    }

    /// <summary>Somebody read the identity number in full, for a reason.</summary>
    public void Unmask(string reason, DossierAct act)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(reason), "dossier.unmask-reason", $"Xem đầy đủ số định danh phải ghi lý do.", "reason");
        Raise(new DossierIdentityUnmasked(reason), act);
    }

    public void Export(string reason, DossierAct act)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(reason), "dossier.export-reason", $"Trích xuất dữ liệu cá nhân phải ghi yêu cầu của người nộp.", "reason");
        Raise(new DossierExported(reason), act);
    }

    public void Anonymise(string rule, DossierAct act)
    {
        (ApplicantName, IdentityHash, IdentityCipher, MaskedIdentity, PhoneHash, Contact) = ("", null, null, null, null, Contact.Empty);
        HandedOver = HandedOver is { } h ? h with { To = "", AuthorityPaper = null, Proof = "" } : null;
        (Request, Delivery) = (ProcedureName, Delivery with { Address = null });
        Parts = [.. Parts.Select(p => p with { FileHash = null, FileName = null })];
        AnonymisedAt = act.At;
        MakeSearchable();
        Raise(new DossierAnonymised(rule), act);
    }
}
