using NamRo.Casework;
using NamRo.Directives.Documents;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Organisation;

namespace NamRo.Directives.Acting;

/// <summary>What no draft may hold, whatever its clears: broken text, unknown units or people, a group of another document.</summary>
internal sealed class DraftContentGuard(OrganisationMap map, IEnumerable<CaseGroupId> groups)
{
    private const int MostUnits = 500;

    private readonly HashSet<CaseGroupId> known = [.. groups];

    public DraftContent Checked(DraftContent content)
    {
        Rule.Require(!PlainText.IsBlank(content.Title), "draft.title", $"Hãy ghi nội dung nhiệm vụ.", "title");
        Units(content.Leads, "leads");
        Units(content.Coordinators, "coordinators");
        Units(content.Monitors, "monitors");
        Person(content.Officer, "officer");
        Person(content.AccountableLeader, "accountableLeader");
        Rule.Require(
            content.Leads.Count != 1 || !content.Coordinators.Contains(content.Leads[0]), "draft.lead-helps",
            $"Đơn vị chủ trì không thể đồng thời là đơn vị phối hợp.", "coordinators");
        RequireGroup(content.Group);
        return content with
        {
            Title = Text(content.Title, DocumentLimits.Title, "title")!,
            Product = Text(content.Product, DocumentLimits.Line, "product"), JudgedBy = Text(content.JudgedBy, DocumentLimits.Line, "judgedBy"),
            Anchor = Text(content.Anchor, DocumentLimits.Symbol, "anchor") ?? "",
            Leads = [.. content.Leads.Distinct()], Coordinators = [.. content.Coordinators.Distinct()], Monitors = [.. content.Monitors.Distinct()],
        };
    }

    public void RequireGroup(CaseGroupId? group) => Rule.Require(
        group is not { } id || known.Contains(id), "draft.group-unknown", $"Nhóm nhiệm vụ không thuộc văn bản này. Hãy tạo nhóm trước.", "group");

    private static string? Text(string? text, int most, string field)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return PlainText.Check(text, TextShape.Block, most) is { } fault
            ? throw new RuleException(fault.Code, fault.Sentence) { Field = field }
            : PlainText.Clean(text) is { Length: > 0 } clean ? clean : null;
    }

    private void Units(IReadOnlyList<UnitId> units, string field)
    {
        Rule.Require(units.Count <= MostUnits, "draft.units-many", $"Một nhiệm vụ chỉ ghi tối đa {MostUnits} đơn vị.", field);
        Rule.Require(units.All(u => map.Unit(u) is not null), "draft.unit-unknown", $"Có đơn vị không tồn tại. Hãy chọn lại đơn vị.", field);
    }

    private void Person(PersonId? person, string field) => Rule.Require(
        person is not { } id || map.Person(id) is not null, "draft.person-unknown", $"Người được chọn không tồn tại. Hãy chọn lại.", field);
}
