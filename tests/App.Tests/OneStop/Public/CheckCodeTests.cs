using CsCheck;
using NamRo.OneStop.Public;

namespace NamRo.App.Tests.OneStop.Public;

/// <summary>The look-up code on the receipt.</summary>
public sealed class CheckCodeTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    [Fact]
    public void The_code_of_a_receipt_never_changes()
    {
        Assert.Equal(CheckCode.Of("000.17.22.H56-250602-0001", Key), CheckCode.Of("000.17.22.H56-250602-0001", Key));
        Assert.NotEqual(CheckCode.Of("000.17.22.H56-250602-0001", Key), CheckCode.Of("000.17.22.H56-250602-0001", new byte[32]));
    }

    [Fact]
    public void It_fits_however_it_is_typed()
    {
        Gen.Int[0, 99_999].Sample(number =>
        {
            var code = $"000.17.22.H56-250602-{number:0000}";
            var check = CheckCode.Of(code, Key);
            string[] typed = [check, CheckCode.Show(check), check.ToLowerInvariant(), $" {check[..4]} {check[4..]} ", check.Replace('0', 'o').Replace('1', 'l')];
            return check.Length == CheckCode.Length && typed.All(t => CheckCode.Fits(code, t, Key));
        });
    }

    [Fact]
    public void It_fits_no_other_dossier()
    {
        (from a in Gen.Int[0, 9_999] from b in Gen.Int[0, 9_999] where a != b select (a, b)).Sample(c =>
            !CheckCode.Fits($"000.17.22.H56-250602-{c.a:0000}", CheckCode.Of($"000.17.22.H56-250602-{c.b:0000}", Key), Key));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("000000000000000000000000")]
    [InlineData("ẩẩẩẩẩẩẩẩ")]
    public void What_is_no_code_fits_nothing(string? typed)
    {
        Assert.False(CheckCode.Fits("000.17.22.H56-250602-0001", typed, Key));
    }
}
