using NamRo.Kernel.Data;
using Npgsql;

namespace NamRo.App.Tests.Kernel.Data;

public sealed class DatabaseSetupTests
{
    [Fact]
    public void A_connection_prepares_what_it_repeats_and_needs_no_reset()
    {
        var tuned = new NpgsqlConnectionStringBuilder(DatabaseSetup.Tuned("Host=db;Database=namro"));

        Assert.Equal((true, true, "-c jit=off", "db"), (tuned.MaxAutoPrepare > 0, tuned.NoResetOnClose, tuned.Options, tuned.Host));
    }

    [Theory]
    [InlineData("Host=db;Max Auto Prepare=0;No Reset On Close=false;Options=-c jit=on")]
    [InlineData("host=db;maxautoprepare=0;noresetonclose=false;options=-c jit=on")]
    public void What_the_operator_wrote_into_the_connection_string_stays(string connectionString)
    {
        var tuned = new NpgsqlConnectionStringBuilder(DatabaseSetup.Tuned(connectionString));

        Assert.Equal((0, false, "-c jit=on"), (tuned.MaxAutoPrepare, tuned.NoResetOnClose, tuned.Options));
    }
}
