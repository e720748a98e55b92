namespace NamRo.OneStop;

/// <summary>A citizen's own data as the office keeps it, under the identity number they showed.</summary>
/// <param name="At">UTC.</param>
public sealed record PersonalExport(DateTime At, IReadOnlyList<PersonalExportLine> Dossiers, IReadOnlyList<PersonalExportSubmission> Submissions);

public sealed record PersonalExportLine(
    string Code, string Procedure, DateTime ReceivedAt, DateTime? ReturnedAt, string Name, DateOnly? BirthDate, string? Address, string? Phone,
    string? Email, IReadOnlyList<PartHandedIn> Parts, IReadOnlyList<IssuedForm> Forms, IReadOnlyList<PaymentLine> Payments, HandedOver? HandedOver);

/// <summary>What was sent and not, or not only, kept as a dossier.</summary>
public sealed record PersonalExportSubmission(
    string Code, string Procedure, DateTime SubmittedAt, string Name, DateOnly? BirthDate, string? Address, string? Phone, string? Email,
    IReadOnlyList<PartHandedIn> Parts, IReadOnlyList<IssuedForm> Forms);
