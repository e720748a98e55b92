using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.OneStop.Counting;

namespace NamRo.App.Tests.OneStop.Counting;

/// <summary>Short ways to say what a dossier was, in office days of 2025.</summary>
internal static class Facts
{
    public static readonly Period June = new(new DateOnly(2025, 6, 1), new DateOnly(2025, 6, 30));

    public static readonly UnitId Unit = new(Guid.CreateVersion7());

    /// <summary>The worked example of one-stop.md 11.1, by its letters.</summary>
    public static IReadOnlyDictionary<string, DossierFacts> Example { get; } = new Dictionary<string, DossierFacts>
    {
        ["A"] = Of("A", "28-05", DossierChannel.Desk, "06-06", "05-06"),
        ["B"] = Of("B", "02-06", DossierChannel.Online, "05-06", "05-06"),
        ["C"] = Of("C", "03-06", DossierChannel.Desk, "10-06", "12-06"),
        ["D"] = Of("D", "20-06", DossierChannel.Online, "04-07", null),
        ["E"] = Of("E", "10-06", DossierChannel.Post, "17-06", null),
        ["F"] = Of("F", "25-05", DossierChannel.Desk, "10-06", "02-06") with { Ending = DossierEnding.Withdrawn },
        ["G"] = Of("G", "24-06", DossierChannel.Desk, "27-06", null) with { WaitsSince = At("26-06"), WaitsForPapers = true, Supplements = 1 },
        ["H"] = Of("H", "15-05", DossierChannel.Desk, "02-06", "30-05"),
    };

    public static DossierFacts Of(string code, string received, DossierChannel channel, string? due, string? finished) => new()
    {
        Id = new CaseId(Guid.CreateVersion7()),
        Code = code,
        Field = "Hộ tịch",
        Unit = Unit,
        ProcedureCode = "1.001193",
        Channel = channel,
        ReceivedAt = At(received),
        DueAt = due is null ? null : At(due),
        FinishedAt = finished is null ? null : At(finished),
        Ending = finished is null ? DossierEnding.None : DossierEnding.Result,
    };

    /// <summary>A quarter past nine of a day written dd-MM.</summary>
    public static DateTime At(string day) =>
        OfficeClock.ToUtc(DateOnly.ParseExact($"{day}-2025", "dd-MM-yyyy", System.Globalization.CultureInfo.InvariantCulture), new TimeOnly(9, 15));
}
