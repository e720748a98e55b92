using NamRo.Kernel.Data;
using NamRo.Kernel.Rules;

namespace NamRo.Host;

/// <summary>What must hold before anything runs; a program that cannot keep its promises refuses to start.</summary>
internal static class HostStart
{
    /// <summary>Checks the runtime, brings the database to this build's shape and reads its durability settings back.</summary>
    /// <exception cref="RuleException">Something would make records unsafe; the sentence says what to change.</exception>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellation)
    {
        RequireCultures();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        await DatabaseStarter.PrepareAsync(db, cancellation);
        await DatabaseSafety.RequireDurableAsync(db, cancellation);
    }

    /// <summary>With invariant globalisation, text normalisation silently does nothing and names would be stored twice.</summary>
    private static void RequireCultures() => Rule.Require(
        "e\u0301".Normalize() == "\u00e9" && !AppContext.TryGetSwitch("System.Globalization.Invariant", out var invariant) | !invariant,
        "start.invariant-globalization",
        $"Chương trình đang chạy ở chế độ InvariantGlobalization nên không chuẩn hóa được tiếng Việt. Hãy cài thư viện ICU và bỏ thiết lập DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
}
