namespace NamRo.OneStop.Public;

/// <summary>What the citizen's pages of sending need, gathered so that their constructors stay a sentence.</summary>
internal sealed record PublicIntake(PublicDesks Desks, UploadTray Tray, CheckCodes Checks);
