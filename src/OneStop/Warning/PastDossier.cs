using NamRo.Kernel.Identity;

namespace NamRo.OneStop.Warning;

/// <summary>A finished dossier as history sees it: when it came, when it was due, when it was done, and where its working time went.</summary>
/// <param name="Id">Any stable id.</param>
/// <param name="Process">Code of the internal process; versions of a process share their history.</param>
/// <param name="Unit">The responsible unit.</param>
/// <param name="DueAt">UTC, as it stood at the end: pauses have moved it.</param>
/// <param name="Work">Stretches of work in the order of time; pauses are the gaps between them.</param>
internal sealed record PastDossier(
    Guid Id, string Process, UnitId Unit, DateTime ReceivedAt, DateTime DueAt, DateTime DoneAt, IReadOnlyList<Stretch> Work)
{
    public bool IsLate => DoneAt > DueAt;
}

/// <summary>A dossier under way: its stretches of work until the moment at which history was read, the last one cut there.</summary>
internal sealed record OpenDossier(string Process, UnitId Unit, DateTime ReceivedAt, IReadOnlyList<Stretch> Work);

/// <summary>A stretch of work at one step, pauses not included; instants UTC, minutes of working time.</summary>
internal sealed record Stretch(int Step, DateTime From, DateTime Until, int Minutes);
