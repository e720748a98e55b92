namespace NamRo.Organisation.Imports;

/// <summary>What a sheet holds.</summary>
internal enum ImportKind
{
    Units,
    People,
    Posts,
}
