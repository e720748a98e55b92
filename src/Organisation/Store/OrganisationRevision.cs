namespace NamRo.Organisation.Store;

/// <summary>
/// The one row that counts changes of the organisation. Every save raises it, so two sets of changes that overlap in time cannot both be
/// saved, and other processes see that their snapshot is old.
/// </summary>
internal sealed class OrganisationRevision
{
    public const int TheOnly = 1;

    public required int Id { get; init; }

    public long Version { get; private set; }

    public void Raise() => Version++;
}
