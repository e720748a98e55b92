using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Ui;

namespace NamRo.Casework.Words;

/// <summary>The choices of the filter form.</summary>
internal sealed record CaseFilterChoices(
    IReadOnlyList<SelectListItem> Units, IReadOnlyList<SelectListItem> Officers, IReadOnlyList<SelectListItem> States,
    IReadOnlyList<SelectListItem> Cells, IReadOnlyList<SelectListItem> Bases, IReadOnlyList<SelectListItem> Groups);

/// <summary>Says in words what a filter means, and what may be chosen in its form.</summary>
internal sealed class CaseFilterWords(Texts texts, CaseWords words, IEnumerable<IBasisNames> names)
{
    public async Task<CaseFilterChoices> ChoicesAsync(Actor actor, CaseFilter f, CancellationToken cancellation)
    {
        var units = words.Map.Units(words.Today);
        var people = f.Unit is { } unit ? words.Map.PeopleIn(unit, words.Today).DistinctBy(p => p.Person.Id).ToList() : [];
        var officers = people.Select(p => (Id: p.Person.Id, p.Person.Name)).ToList();
        if (f.Officer is { } chosen && officers.All(o => o.Id != chosen))
        {
            officers.Add((chosen, words.Person(chosen)));
        }

        return new CaseFilterChoices(
            [.. units.Select(u => Item(u.Id, u.ShortName, f.Unit == u.Id))],
            [.. officers.Select(o => Item(o.Id, o.Name, f.Officer == o.Id))],
            [.. Enum.GetValues<CaseState>().Select(s => Item(s, texts[StateWords.Say(s)], f.State == s))],
            [.. Enum.GetValues<TimeCell>().Select(c => Item(c, texts[StateWords.Say(c)], f.Cell == c))],
            await BasisItemsAsync(n => n.BasesAsync(actor, cancellation), f.Basis?.ToString()),
            await BasisItemsAsync(n => n.GroupsAsync(actor, cancellation), f.Group?.ToString()));
    }

    /// <summary>Conditions that came by a link and have no field in the form.</summary>
    public async Task<IReadOnlyList<string>> HiddenAsync(Actor actor, CaseFilter f, CancellationToken cancellation)
    {
        var said = Hands(f).Concat(Marks(f)).ToList();
        foreach (var name in names)
        {
            said.Add(f.Basis is { } basis && await name.BasisAsync(actor, basis, cancellation) is { } b ? texts["văn bản: {0}", b.Text] : null);
            said.Add(f.Group is { } group && await name.GroupAsync(actor, group, cancellation) is { } g ? texts["nhóm: {0}", g.Text] : null);
        }

        return [.. said.OfType<string>()];
    }

    private IEnumerable<string?> Hands(CaseFilter f) =>
    [
        f.Issuer is { } issuer ? texts["đơn vị giao: {0}", words.Unit(issuer)] : null,
        f.Leader is { } leader ? texts["lãnh đạo chịu trách nhiệm: {0}", words.Person(leader)] : null,
        f.Holder is { } holder ? texts["đang ở: {0}", words.Person(holder)] : null,
        f.Unheld == true ? texts["chưa có người giữ"] : null,
        f.HolderUnit is { } unit ? texts["đang ở: {0}", words.Unit(unit)] : null,
        f.HeldAs is { } kind ? texts[Say(kind)] : null,
    ];

    private IEnumerable<string?> Marks(CaseFilter f) =>
    [
        f.Scope is { } scope ? texts["giao hoặc chủ trì bởi {0} và cấp dưới", words.Unit(scope)] : null,
        f.OfficerUnit is { } own ? texts["người làm thuộc {0}", words.Unit(own)] : null,
        f.Sum is { } sum ? texts[Say(sum)] : null,
        f.Product is { Length: > 0 } product ? texts["sản phẩm: {0}", product] : null,
        f.Counted == true ? texts["chỉ việc đã giao"] : null,
        f.Whole == true ? texts["không kể việc con"] : null,
        f.Parent is not null ? texts["việc con của một việc"] : null,
        f.Process is not null ? texts["theo một quy trình"] : null,
        f.IssuedFrom is { } from ? texts["giao từ ngày {0}", from] : null,
        f.IssuedTo is { } to ? texts["giao đến ngày {0}", to] : null,
        f.DoneFrom is { } doneFrom ? texts["xong từ ngày {0}", doneFrom] : null,
        f.DoneTo is { } doneTo ? texts["xong đến ngày {0}", doneTo] : null,
        f.OverdueDays is { } days ? texts["quá hạn hơn {0} ngày", Format.Number(days)] : null,
        f.Mark is { } mark ? texts[Say(mark)] : null,
        f.Cause is { } cause ? texts["nguyên nhân chậm: {0}", texts[StateWords.Say(cause)]] : null,
    ];

    private async Task<IReadOnlyList<SelectListItem>> BasisItemsAsync(Func<IBasisNames, Task<IReadOnlyList<BasisChoice>>> list, string? chosen)
    {
        var items = new List<SelectListItem>();
        foreach (var source in names)
        {
            items.AddRange((await list(source)).Select(c => new SelectListItem(c.Text, c.Value, c.Value == chosen)));
        }

        return items;
    }

    private static SelectListItem Item(object value, string text, bool chosen) => new(text, value.ToString(), chosen);

    private static string Say(HolderKind kind) => kind switch
    {
        HolderKind.Working => Texts.Key("đơn vị chủ trì đang làm"),
        HolderKind.Consulted => Texts.Key("đang chờ đơn vị được xin ý kiến"),
        HolderKind.Issuer => Texts.Key("đang ở người giao việc"),
        HolderKind.Citizen => Texts.Key("đang chờ người dân"),
        HolderKind.Paused => Texts.Key("đang tạm dừng"),
        _ => Texts.Key("không ai giữ"),
    };

    private static string Say(CaseSum sum) => sum switch
    {
        CaseSum.Done => Texts.Key("đã hoàn thành"),
        CaseSum.Due => Texts.Key("đã đến hạn hoặc đã xong"),
        CaseSum.Late => Texts.Key("chậm: xong quá hạn hoặc đang quá hạn"),
        _ => Texts.Key("chưa kết thúc"),
    };

    private static string Say(CaseMark mark) => mark switch
    {
        CaseMark.Reminded => Texts.Key("đã bị đôn đốc"),
        CaseMark.Extended => Texts.Key("đã được gia hạn"),
        CaseMark.Transferred => Texts.Key("đã chuyển đơn vị"),
        CaseMark.SentBack => Texts.Key("đã bị trả lại kết quả"),
        CaseMark.ReturnedUnclear => Texts.Key("đã bị trả lại vì chưa rõ"),
        CaseMark.TransferredWithoutProgress => Texts.Key("đã chuyển đơn vị mà chưa báo tiến độ lần nào"),
        CaseMark.Reopened => Texts.Key("đã mở lại"),
        _ => Texts.Key("được giao khi chưa đủ rõ"),
    };
}
