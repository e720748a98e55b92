namespace NamRo.OneStop;

/// <summary>A citizen's own data as the office keeps it.</summary>
/// <param name="At">UTC.</param>
public sealed record PersonalExport(DateTime At, IReadOnlyList<PersonalExportLine> Dossiers);

public sealed record PersonalExportLine(
    string Code, string Procedure, DateTime ReceivedAt, DateTime? ReturnedAt, string Name, DateOnly? BirthDate, string? Address, string? Phone,
    string? Email, IReadOnlyList<PartHandedIn> Parts, IReadOnlyList<IssuedForm> Forms, IReadOnlyList<PaymentLine> Payments, HandedOver? HandedOver);
