using NamRo.Casework;
using NamRo.Kernel.Localisation;
using NamRo.OneStop.Counter;
using NamRo.Ui;

namespace NamRo.OneStop.Pages.Procedures;

/// <param name="What">Key of what differs.</param>
internal sealed record VersionChange(string What, string Before, string After);

/// <summary>Says what two versions of a procedure differ in, point by point, in the reader's words.</summary>
internal sealed class VersionTexts(IProcesses processes, DossierWords words, Texts texts)
{
    private const string Nothing = "–";

    /// <param name="before">Null for a new procedure: everything that is said counts as different.</param>
    public async Task<IReadOnlyList<VersionChange>> ChangesAsync(ProcedureContent? before, ProcedureContent after, CancellationToken cancellation)
    {
        var (old, now) = (before is null ? null : await SayAsync(before, cancellation), await SayAsync(after, cancellation));
        return [.. now.Select((line, i) => new VersionChange(line.What, old?[i].Text ?? Nothing, line.Text)).Where(c => c.Before != c.After)];
    }

    public async Task<string> ProcessAsync(ProcessId? id, CancellationToken cancellation) =>
        id is { } process && await processes.FindAsync(process, cancellation) is { } found
            ? $"{found.Name}, {texts["phiên bản {0}", found.Number]}\n{string.Join('\n', found.Steps.Select(s => $"{s.Number}. {s.Name} ({words.Term(s.Term)})"))}"
            : Nothing;

    /// <summary>Parts, one a line.</summary>
    public string Components(ProcedureContent p) => p.Components.Count == 0
        ? Nothing
        : string.Join('\n', p.Components.Select((c, i) => $"{i + 1}. {c.Name} ({texts[ProcedureWords.Say(c.Kind)]}, {c.Copies}){(c.Condition is null ? "" : ", " + c.Condition)}"));

    private async Task<IReadOnlyList<(string What, string Text)>> SayAsync(ProcedureContent p, CancellationToken cancellation) =>
    [
        (Texts.Key("Tên thủ tục"), p.Name),
        (Texts.Key("Lĩnh vực"), p.Field),
        (Texts.Key("Loại thủ tục"), texts[ProcedureWords.Say(p.Kind)]),
        (Texts.Key("Cấp thực hiện"), Or(string.Join(", ", p.Levels))),
        (Texts.Key("Thời hạn theo quy định"), words.Term(p.Term)),
        (Texts.Key("Thời hạn cam kết"), p.Promise is null ? Nothing : words.Term(p.Promise)),
        (Texts.Key("Cách đọc thời hạn"), texts[ProcedureWords.Say(p.Counting.Reading)]),
        (Texts.Key("Mốc nhận trong ngày"), texts[ProcedureWords.Say(p.Counting.CutOff)]),
        (Texts.Key("Khi bổ sung xong"), texts[ProcedureWords.Say(p.Counting.Supplement)]),
        (Texts.Key("Số ngày làm việc để người nộp bổ sung"), p.SupplementDays is { } days ? Format.Number(days) : Nothing),
        (Texts.Key("Thời hạn theo số lượng giấy tờ"), Or(string.Join('\n', p.Quantities.Select(q => $"{q.From} = {words.Term(q.Term)}")))),
        (Texts.Key("Thành phần hồ sơ"), Components(p)),
        (Texts.Key("Phí, lệ phí"), words.Fee(p)),
        (Texts.Key("Kết quả phải trả"), Or(p.Result)),
        (Texts.Key("Căn cứ pháp lý"), Or(p.LegalBasis)),
        (Texts.Key("Dịch vụ công trực tuyến"), texts[ProcedureWords.Say(p.Online)]),
        (Texts.Key("Tiếp nhận không phụ thuộc địa giới trong tỉnh"), YesNo(p.IsTerritoryFree)),
        (Texts.Key("Luật coi im lặng là đồng ý khi xin ý kiến"), YesNo(p.SilenceAgrees)),
        (Texts.Key("Số quyết định công bố"), Or(p.DecisionNumber ?? "")),
        (Texts.Key("Quy trình nội bộ"), await ProcessAsync(p.Process, cancellation)),
        (Texts.Key("Có hiệu lực từ ngày"), Format.Date(p.From)),
    ];

    private string YesNo(bool value) => value ? texts["Có"] : texts["Không"];

    private static string Or(string text) => text.Length == 0 ? Nothing : text;
}
