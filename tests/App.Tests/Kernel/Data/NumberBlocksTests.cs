using NamRo.Kernel.Data;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Kernel.Data;

public sealed class NumberBlocksTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task Many_callers_at_once_never_get_the_same_number(DatabaseProvider provider)
    {
        var app = await fixture.OnAsync(provider);
        await using var work = app.Begin();
        var blocks = work.Get<NumberBlocks>();
        var series = Guid.NewGuid().ToString();

        var numbers = await Task.WhenAll(Enumerable.Range(0, 250).Select(_ => blocks.NextAsync(series).AsTask()));

        Assert.Equal(Enumerable.Range(1, 250).Select(n => (long)n), numbers.Order());
    }
}
