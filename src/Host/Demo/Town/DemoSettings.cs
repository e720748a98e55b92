using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Host.Demo.Town;

/// <summary>Remembers when the demo was raised, so that its clock goes on from there at the next start.</summary>
internal sealed class DemoSettings(AppDb db)
{
    public const string RaisedKey = "demo.raised-at";

    /// <summary>The machine's instant, whatever the demo's clock says.</summary>
    public static string Now() => TimeProvider.System.UtcNow().ToString("O", CultureInfo.InvariantCulture);

    public static TimeSpan Distance(string raised, DateTime arrival) =>
        arrival - DateTime.Parse(raised, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    public async Task<string?> ReadAsync(string name, CancellationToken cancellation) =>
        (await db.Set<StoredSetting>().AsNoTracking().SingleOrDefaultAsync(s => s.Name == name, cancellation))?.Value;

    public async Task WriteAsync(string name, string value, CancellationToken cancellation)
    {
        db.Add(new StoredSetting { Name = name, Value = value });
        await db.SaveChangesAsync(cancellation);
    }
}
