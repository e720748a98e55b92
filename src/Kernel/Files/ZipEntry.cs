namespace NamRo.Kernel.Files;

/// <summary>One line of a ZIP directory. Sizes in bytes, offsets from the start of the file.</summary>
internal readonly record struct ZipEntry(
    string Name, ushort Flags, ushort Method, long PackedSize, long Size, long HeaderOffset, uint ExternalAttributes)
{
    public bool IsEncrypted => (Flags & 0x2041) != 0;

    public bool IsFolder => Name.EndsWith('/');

    /// <summary>The upper half of the attributes holds the Unix mode; 0xA000 is a symbolic link.</summary>
    public bool IsSymbolicLink => (ExternalAttributes >> 16 & 0xF000) == 0xA000;
}
