using NamRo.Casework;

namespace NamRo.OneStop.Dossiers;

/// <summary>What acts answer. The version counts the events of case and particulars together.</summary>
internal static class DossierReceipts
{
    public static DossierReceipt Of(Dossier d, CaseRow c) => new(
        d.Id, d.Code, DossierStates.Of(c.State, c.PausedAt is not null, d.WaitsFor, d.Ending, c.Step), d.ReceiptNumber, d.ReceivedAt, c.DueAt, d.Version + c.Version);

    /// <summary>Fresh from the desk: in the first hands.</summary>
    public static DossierReceipt Of(Dossier d, CaseReceipt c) => new(
        d.Id, d.Code, DossierStates.Of(c.State, false, d.WaitsFor, d.Ending, 1), d.ReceiptNumber, d.ReceivedAt, c.DueAt, d.Version + c.Version);
}
