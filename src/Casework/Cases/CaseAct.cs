using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Cases;

/// <summary>The circumstances of one act: who, for whom, when, and the calendar on which the case's time runs.</summary>
/// <param name="Actor">The person who acts.</param>
/// <param name="ActorUnit">The unit from which they act.</param>
/// <param name="OnBehalfOf">The holder of the post when a deputy acts.</param>
/// <param name="At">The instant, UTC.</param>
/// <param name="Calendar">The calendar of the lead unit.</param>
internal sealed record CaseAct(PersonId Actor, UnitId ActorUnit, PersonId? OnBehalfOf, DateTime At, WorkCalendar Calendar);
