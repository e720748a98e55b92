using NamRo.Kernel.Identity;

namespace NamRo.OneStop.Warning;

/// <summary>Where an open dossier stands.</summary>
/// <param name="Season">Quarter of the year in which it was received.</param>
/// <param name="Step">The furthest step it has reached.</param>
/// <param name="Spent">Working minutes since it first reached that step, pauses not included.</param>
/// <param name="Left">Working minutes until it is due; negative when it is late already.</param>
/// <param name="Load">Dossiers the unit has in hand now.</param>
internal sealed record Position(string Process, UnitId Unit, int Season, int Step, int Spent, long Left, int Load);
