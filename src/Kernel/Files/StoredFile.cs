namespace NamRo.Kernel.Files;

/// <summary>A file that is safely on disk.</summary>
/// <param name="Hash">SHA-256 of the content, 64 lower-case hexadecimal digits; the key under which it is read again.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="Kind">What it is by content.</param>
/// <param name="CleanName">The cleaned name of the upload, for display and download.</param>
public sealed record StoredFile(string Hash, long Length, FileKind Kind, string CleanName);
