namespace NamRo.Casework;

/// <summary>Work that is opened, given and taken into hands at once.</summary>
/// <param name="Id">The case's id, which the module's own record shares.</param>
/// <param name="Code">The number people say, from the module's own series.</param>
/// <param name="Content">What it is; its kind is one that a module owns.</param>
/// <param name="First">Whose hands the first step goes into; null for work that is given and then taken up as a task is.</param>
public sealed record WorkInHand(CaseId Id, string Code, CaseContent Content, PassOn? First);
