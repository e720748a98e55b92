// Temporary: delete this file when OrganisationMap.CalendarOf and Calendar land.
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Casework;

internal static class CalendarStub
{
    public static WorkCalendar CalendarOf(this OrganisationMap map, UnitId unit) => CalendarCatalogue.Embedded.Default;
    public static WorkCalendar Calendar(this OrganisationMap map, string code, int version) => CalendarCatalogue.Embedded.Default;
}
