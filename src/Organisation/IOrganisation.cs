namespace NamRo.Organisation;

/// <summary>The organisation through time, kept in memory and shared by all requests of the process.</summary>
public interface IOrganisation
{
    /// <summary>The present snapshot; immutable, so hold it for the length of one act.</summary>
    OrganisationMap Map { get; }

    /// <summary>Reads again when the stored revision moved. Looks at the store at most once a second, at once after own saves.</summary>
    ValueTask RefreshAsync(CancellationToken cancellation = default);
}
