using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Casework.Words;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;

namespace NamRo.Casework.Pages.Cases;

/// <summary>What may be chosen in the form of a draft, as the organisation stands today.</summary>
internal sealed record ContentChoices
{
    public required IReadOnlyList<SelectListItem> Issuers { get; init; }

    public required IReadOnlyList<SelectListItem> Units { get; init; }

    public required IReadOnlyList<SelectListItem> Officers { get; init; }

    public required IReadOnlyList<SelectListItem> Leaders { get; init; }

    public required IReadOnlyList<SelectListItem> Processes { get; init; }

    public required IReadOnlyList<SelectListItem> Labels { get; init; }

    public required IReadOnlyList<SelectListItem> DueKinds { get; init; }

    public static ContentChoices Of(ContentForm form, Actor actor, IReadOnlyList<ProcessInfo> processes, CaseWords words, Texts texts)
    {
        var units = words.Map.Units(words.Today);
        var mine = actor.Grants.SelectMany(g => g.Units).ToHashSet();
        return new ContentChoices
        {
            Issuers = [.. units.Where(u => mine.Contains(u.Id) || u.Id == form.Issuer).Select(u => Item(u.Id, u.ShortName))],
            Units = [.. units.Select(u => Item(u.Id, u.ShortName))],
            Officers = form.Lead is { } lead ? PeopleOf(lead, words) : [],
            Leaders = form.Issuer is { } issuer ? LeadersOf(issuer, form, words) : [],
            Processes = [.. processes.Select(p => Item(p.Id, texts["{0} (phiên bản {1})", p.Name, p.Number]))],
            Labels = [.. Enum.GetValues<SecurityLabel>().Select(l => Item(l, texts[StateWords.SayLabel(l)]))],
            DueKinds =
            [
                Item(DueKind.None, texts["Chưa đặt"]), Item(DueKind.Date, texts["Đến một ngày"]), Item(DueKind.Term, texts["Một số ngày từ khi giao"]),
                Item(DueKind.Continuous, texts["Thường xuyên, có nhịp rà soát"]),
            ],
        };
    }

    /// <summary>Leaders of the giving unit and the line above the lead unit.</summary>
    private static List<SelectListItem> LeadersOf(UnitId issuer, ContentForm form, CaseWords words)
    {
        var people = words.Map.PeopleIn(issuer, words.Today).Where(p => p.Post.Roles.Contains(Role.Leader) || p.Post.IsHead)
            .Select(p => (p.Person.Id, Text: $"{p.Person.Name}, {p.Post.Title}")).ToList();
        if (form.Lead is { } lead && words.Map.LeaderInCharge(lead, words.Today) is { } leader)
        {
            people.Add((leader.Id, leader.Name));
        }

        if (form.AccountableLeader is { } chosen)
        {
            people.Add((chosen, words.Person(chosen)));
        }

        return [.. people.DistinctBy(p => p.Id).Select(p => Item(p.Id, p.Text))];
    }

    private static List<SelectListItem> PeopleOf(UnitId unit, CaseWords words) =>
        [.. words.Map.PeopleIn(unit, words.Today).DistinctBy(p => p.Person.Id).Select(p => Item(p.Person.Id, $"{p.Person.Name}, {p.Post.Title}"))];

    private static SelectListItem Item(object value, string text) => new(text, value.ToString());
}
