namespace NamRo.OneStop.Public;

/// <summary>The form in which a citizen says how satisfied they are, of a dossier or of an answer.</summary>
/// <param name="Action">Where it is sent.</param>
/// <param name="Level">What was chosen and refused; null when nothing was.</param>
internal sealed record RateForm(PublicRating? Rated, bool MayRate, string Action, Satisfaction? Level, string? Reason);
