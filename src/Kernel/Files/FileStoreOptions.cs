namespace NamRo.Kernel.Files;

/// <summary>Settings section <c>Files</c>: where attachments lie. Limits are <see cref="FileLimits"/> of the same section.</summary>
public sealed record FileStoreOptions
{
    /// <summary>The folder; relative to the content root. Back it up together with the database.</summary>
    public string Folder { get; init; } = "data/files";
}
