namespace NamRo.Host.Demo;

/// <summary>Section <c>Demo</c> of the settings.</summary>
internal sealed class DemoOptions
{
    public const string Section = "Demo";

    /// <summary>Whether the database holds the demo town, with its open accounts, or an office's own records.</summary>
    public DemoMode Mode { get; set; } = DemoMode.Town;
}

internal enum DemoMode
{
    /// <summary>No demo: the first visitor with the code from the console creates the administrator.</summary>
    None,

    /// <summary>The invented district with a year of history.</summary>
    Town,
}
