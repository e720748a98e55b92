namespace NamRo.Directives.Reading;

/// <summary>
/// Names and abbreviations of units that are known already. They help to cut a list of units; the reader works without them.
/// </summary>
internal interface IUnitDirectory
{
    /// <summary>Every name and short name, in any order.</summary>
    IEnumerable<string> Names { get; }
}
