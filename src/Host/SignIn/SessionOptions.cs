namespace NamRo.Host.SignIn;

/// <summary>Section <c>Session</c> of the settings: how long a session lives.</summary>
internal sealed class SessionOptions
{
    public const string Section = "Session";

    /// <summary>Minutes without a request after which a session ends.</summary>
    public int IdleMinutes { get; set; } = 60;

    /// <summary>Hours after sign-in at which a session ends, however busy.</summary>
    public int AbsoluteHours { get; set; } = 12;
}
