namespace NamRo.OneStop.Simulation;

/// <summary>Somebody comes with a dossier.</summary>
/// <param name="At">UTC.</param>
internal readonly record struct Arrival(DateTime At, PlanProcedure Procedure);
