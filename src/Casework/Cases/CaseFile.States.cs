using NamRo.Kernel.Localisation;
using NamRo.Kernel.Rules;

namespace NamRo.Casework.Cases;

/// <summary>What may be done in which state. A refused verb names those that are allowed now.</summary>
internal sealed partial class CaseFile
{
    public bool IsOpen => State is CaseState.Issued or CaseState.Returned or CaseState.Received or CaseState.InProgress or CaseState.Submitted;

    public bool IsPaused => PausedAt is not null;

    /// <summary>True when the verb fits the state, whoever asks.</summary>
    public bool Allows(string verb) => CaseVerbs.StatesOf(verb).Contains(State) && CaseVerbs.Fits(verb, Kind) && verb switch
    {
        CaseVerbs.Pause => !IsPaused,
        CaseVerbs.Resume => IsPaused,
        CaseVerbs.PassOn => !IsPaused && Process is not null,
        CaseVerbs.Finish => !IsPaused && Step is not null,
        CaseVerbs.Submit or CaseVerbs.Consult or CaseVerbs.RequestExtension or CaseVerbs.RequestTransfer => !IsPaused,
        CaseVerbs.Answer => Details.Consultations.Any(c => c.IsOpen),
        CaseVerbs.Decide or CaseVerbs.WithdrawRequest => Details.Requests.Any(r => r.IsOpen),
        _ => true,
    };

    public IReadOnlyList<string> AllowedNow() => [.. CaseVerbs.All.Where(Allows)];

    private void RequireAllowed(string verb)
    {
        if (!Allows(verb))
        {
            throw new RuleException(
                $"case.state.{verb}",
                $"Không thể {new TextKey(CaseVerbs.Say(verb))} khi việc {Code} đang ở trạng thái “{new TextKey(CaseVerbs.Say(State, IsPaused))}”.")
            {
                AllowedNow = AllowedNow(),
            };
        }
    }
}
