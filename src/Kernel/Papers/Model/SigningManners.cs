namespace NamRo.Kernel.Papers.Model;

public static class SigningManners
{
    /// <summary>The setting of a rule that holds the prefix of this manner; empty there when the rule has no such manner.</summary>
    public static string SettingName(this SigningManner manner) => $"label.{manner.ToString().ToLowerInvariant()}";
}
