using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Intake;

/// <summary>What a dossier must bring before it is received: the parts the procedure asks for, a quantity where the term depends on it.</summary>
internal static class IntakeGuard
{
    private const int MostCopies = 100;
    private const int MostName = 1000;
    private const int MostRequest = 1000;

    public static NewDossier Checked(NewDossier dossier, ProcedureContent procedure, DateOnly today)
    {
        Rule.Require(dossier.Ticket != Guid.Empty, "dossier.ticket", $"Biểu mẫu thiếu mã phiên nhập. Hãy mở lại trang tiếp nhận.", "ticket");
        Parts(dossier.Parts, procedure);
        return Worded(dossier, procedure, today);
    }

    /// <summary>What a citizen sends: as at the counter, said to the citizen.</summary>
    public static NewDossier CheckedOnline(NewDossier dossier, ProcedureContent procedure, DateOnly today)
    {
        Known(dossier.Parts, procedure);
        var missing = Missing(dossier.Parts, procedure);
        Rule.Require(
            missing.Count == 0, "dossier.parts-missing-online", $"Hồ sơ còn thiếu: {string.Join("; ", missing)}. Hãy đính kèm đủ rồi gửi lại.", "parts");
        TermFor(procedure, dossier.Quantity);
        return Worded(dossier, procedure, today);
    }

    /// <summary>What is guided or refused at the counter before it is complete.</summary>
    public static NewDossier CheckedBefore(NewDossier dossier, ProcedureContent procedure, DateOnly today)
    {
        Known(dossier.Parts, procedure);
        return dossier with
        {
            Applicant = ApplicantGuard.Checked(dossier.Applicant, today), Agent = dossier.Agent is { } agent ? ApplicantGuard.Checked(agent) : null,
        };
    }

    private static NewDossier Worded(NewDossier dossier, ProcedureContent procedure, DateOnly today)
    {
        Rule.Require(
            dossier.Delivery.Method != DeliveryMethod.Post || !string.IsNullOrWhiteSpace(dossier.Delivery.Address), "dossier.delivery-address",
            $"Nhận kết quả qua bưu chính phải ghi địa chỉ.", "delivery.address");
        var request = VietnameseText.Nfc(string.IsNullOrWhiteSpace(dossier.Request) ? procedure.Name : dossier.Request.Trim());
        Rule.Require(request.Length <= MostRequest, "dossier.request-long", $"Nội dung yêu cầu dài quá {MostRequest} ký tự.", "request");
        return dossier with
        {
            Request = request,
            Applicant = ApplicantGuard.Checked(dossier.Applicant, today),
            Agent = dossier.Agent is { } agent ? ApplicantGuard.Checked(agent) : null,
        };
    }

    /// <summary>The term that counts for a quantity. Source: one-stop.md 6.1, D14.</summary>
    public static Term TermFor(ProcedureContent procedure, int? quantity)
    {
        if (procedure.Quantities.Count == 0)
        {
            return Term.Parse(procedure.ClockTerm);
        }

        Rule.Require(quantity is > 0, "dossier.quantity", $"Thời hạn của thủ tục này tính theo số lượng giấy tờ. Hãy ghi số lượng.", "quantity");
        var row = procedure.Quantities.OrderBy(q => q.From).LastOrDefault(q => q.From <= quantity);
        return Term.Parse(row?.Term ?? procedure.ClockTerm);
    }

    /// <summary>Parts that are handed in must be such of the procedure, each once.</summary>
    public static void Known(IReadOnlyList<PartHandedIn> parts, ProcedureContent procedure)
    {
        Rule.Require(
            parts.All(p => p.Component is null || (p.Component >= 0 && p.Component < procedure.Components.Count)), "dossier.part-unknown",
            $"Có giấy tờ không thuộc thành phần hồ sơ của thủ tục {procedure.Code}. Hãy chọn lại theo danh mục.", "parts");
        Rule.Require(
            parts.All(p => !string.IsNullOrWhiteSpace(p.Name) && p.Name.Length <= MostName && p.Copies is >= 0 and <= MostCopies), "dossier.part-form",
            $"Mỗi giấy tờ phải có tên và số bản từ 0 đến {MostCopies}.", "parts");
    }

    private static void Parts(IReadOnlyList<PartHandedIn> parts, ProcedureContent procedure)
    {
        Known(parts, procedure);
        var missing = Missing(parts, procedure);
        Rule.Require(
            missing.Count == 0, "dossier.parts-missing",
            $"Hồ sơ còn thiếu: {string.Join("; ", missing)}. Hãy lập phiếu yêu cầu bổ sung (Mẫu 02).", "parts");
    }

    private static List<string> Missing(IReadOnlyList<PartHandedIn> parts, ProcedureContent procedure)
    {
        var given = parts.Select(p => p.Component).ToHashSet();
        return [.. procedure.Components.Where((c, i) => c.Condition is null && !given.Contains(i)).Select(c => c.Name)];
    }
}
