using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Casework.Words;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>Somebody takes back an own request.</summary>
internal sealed class WithdrawRequestModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.WithdrawRequest;

    /// <summary>Which one; the first that waits when the address names none.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public RequestView? Asked { get; private set; }

    public Task<IActionResult> OnPostAsync() => ActAsync(new WithdrawRequest(Number), $"Đã rút đề nghị.");

    protected override Task PrepareAsync()
    {
        Asked = Case.Requests.FirstOrDefault(x => x.Number == Number) ?? Obstacles.Withdrawable(Case, Actor).FirstOrDefault();
        Number = Asked?.Number ?? Number;
        return Task.CompletedTask;
    }
}
