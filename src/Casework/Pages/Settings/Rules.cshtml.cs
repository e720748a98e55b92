using Microsoft.AspNetCore.Authorization;
using NamRo.Casework.Acting;
using NamRo.Casework.Clears;
using NamRo.Casework.Escalation;
using NamRo.Casework.Words;
using NamRo.Ui;

namespace NamRo.Casework.Pages.Settings;

/// <summary>The rules with numbers that the engine follows, each with its basis, its dates, and whether it is only a default.</summary>
[Authorize]
internal sealed class RulesModel(CaseWords words) : AppPage
{
    public IReadOnlyList<ClearSet> Sets => ClearSet.All;

    public ClearSet InForce => ClearSet.On(words.Today);

    public IReadOnlyList<Rung> Rungs => EscalationLadder.Current.Rungs;

    public IReadOnlyList<ConsultationTerms.Row> Terms => ConsultationTerms.All;

    public ExtensionRule Extension => ExtensionRule.Current;
}
