using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Identity;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>Gives the work. What is unclear stands here with the way to mend it; a leader may go on with a reason for each.</summary>
internal sealed class IssueModel(ICasework casework, Authoriser authoriser) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Issue;

    /// <summary>Reasons by clear, as typed. Named, because an unnamed dictionary without entries takes every other field for one.</summary>
    [BindProperty(Name = nameof(Reasons))]
    public Dictionary<string, string?> Reasons { get; set; } = [];

    public IReadOnlyList<ClearState> Missing { get; private set; } = [];

    /// <summary>Only leaders may give unclear work; the engine asks again for the unit itself.</summary>
    public bool MayOverride => authoriser.MayEver(Actor, "case.override-clears");

    public Task<IActionResult> OnPostAsync()
    {
        var given = Reasons.Where(r => !string.IsNullOrWhiteSpace(r.Value)).ToDictionary(r => r.Key, r => r.Value!.Trim());
        return ActAsync(new Issue(given.Count == 0 ? null : given), $"Đã giao việc {Case.Row.Code}.");
    }

    protected override async Task PrepareAsync()
    {
        var clears = await Casework.CheckClearsAsync(Case.Content, Cancellation);
        Missing = [.. clears.Where(c => !c.Passed)];
    }
}
