using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop;

/// <summary>
/// An era of the one-stop rules, from <c>reference-data/onestop/rule-sets.json</c>: what is called how, which forms, which days. Both eras stay
/// readable. Source: one-stop.md 0.1, 1, 10.
/// </summary>
/// <param name="From">First office day it counts for, inclusive.</param>
/// <param name="Until">Last office day, inclusive; null while in force.</param>
/// <param name="DeskName">What the desk is called.</param>
/// <param name="Forms">Number of each form in its circular; a form it does not have is missing.</param>
/// <param name="Symbols">The symbol of each numbered series, such as <c>PBS-TTPVHCC</c>.</param>
/// <param name="AnswerTerm">Within which an online submission is accepted or answered.</param>
/// <param name="SupplementDays">Working days an applicant has to supplement.</param>
/// <param name="ApologyDaysBefore">How many working days before the due day an apology must leave.</param>
/// <param name="BookLines">Lines of one volume of the book.</param>
/// <param name="UnfetchedDays">After how many days a result that nobody fetched is to be reminded of.</param>
public sealed record RuleSet(
    string Code, string Name, DateOnly From, DateOnly? Until, string LegalBasis, string Circular, bool IsDefault, string DeskName,
    IReadOnlyDictionary<FormKind, string> Forms, IReadOnlyDictionary<FormKind, string> Symbols, string AnswerTerm, int SupplementDays,
    int ApologyDaysBefore, int BookLines, int UnfetchedDays, SupplementEffect SupplementAtReception, CountingRule Counting)
{
    /// <summary>The rule set in force on an office day.</summary>
    public static RuleSet On(DateOnly day) => Catalogue.RuleSets.On(day);

    /// <summary>The rule set in force at an instant (UTC).</summary>
    public static RuleSet At(DateTime instant) => On(OfficeClock.DayOf(instant));
}
