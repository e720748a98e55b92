using System.Globalization;
using NamRo.Kernel.Identity;

namespace NamRo.Organisation.Pages;

/// <summary>Addresses of this module's pages.</summary>
public static class PageLinks
{
    public const string Tree = "/organisation";
    public const string People = "/organisation/people";
    public const string Absence = "/organisation/absence";
    public const string Import = "/organisation/import";
    public const string Calendars = "/organisation/calendars";

    /// <summary>The unit as on the day; today when the day is null.</summary>
    public static string Unit(UnitId unit, DateOnly? on = null) => $"{Tree}/units/{unit}{Query(on)}";

    public static string Person(PersonId person) => $"{People}/{person}";

    public static string Calendar(string code) => $"{Calendars}/{Uri.EscapeDataString(code)}";

    public static string Revoke(Guid delegation) => $"{Absence}/{delegation}/revoke";

    public static string Change(string calendarCode) => Calendar(calendarCode) + "/change";

    private static string Query(DateOnly? on) => on is { } day ? "?on=" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
}
