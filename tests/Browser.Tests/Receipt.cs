namespace NamRo.Browser.Tests;

/// <summary>The paper that the citizen takes home, and what is done with its two codes.</summary>
internal static class Receipt
{
    /// <summary>Code and look-up code, as they are printed on the receipt that the visitor has open.</summary>
    public static async Task<(string Code, string Check)> ReadAsync(Visitor visitor) =>
        (await visitor.ReadAsync("Mã hồ sơ\\s+(\\S+),"), await visitor.ReadAsync("mã tra cứu (\\S+)"));

    public static async Task LookUpAsync(Visitor citizen, (string Code, string Check) codes)
    {
        await citizen.OpenAsync("/track");
        await citizen.FillAsync("Mã hồ sơ", codes.Code);
        await citizen.FillAsync("Mã tra cứu", codes.Check);
        await citizen.PressAsync("Tra cứu");
        await citizen.ShouldSeeAsync(codes.Code);
    }
}
