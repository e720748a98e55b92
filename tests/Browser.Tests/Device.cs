namespace NamRo.Browser.Tests;

/// <summary>What a visitor sits at.</summary>
internal sealed record Device(int Width, int Height, bool HasScript = true)
{
    public static Device Desk { get; } = new(1280, 900);

    public static Device Phone { get; } = new(390, 844);

    /// <summary>A desk whose browser runs no script at all.</summary>
    public static Device Plain { get; } = new(1280, 900, HasScript: false);
}
