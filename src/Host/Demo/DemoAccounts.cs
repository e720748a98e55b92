namespace NamRo.Host.Demo;

/// <summary>Demo accounts are open to everybody who reads the console, and closed outside demo mode.</summary>
internal static class DemoAccounts
{
    public const string Password = "namro-dung-thu-2025";
}
