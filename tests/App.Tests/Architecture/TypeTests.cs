using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NamRo.Host;
using NamRo.Kernel.Data;
using NamRo.Kernel.Modules;
using NamRo.Testing;

namespace NamRo.App.Tests.Architecture;

/// <summary>What is visible and what is stored where (style, sections 2 and 4).</summary>
public sealed class TypeTests(AppFixture fixture)
{
    /// <summary>Tables of the ground floor are named for what they serve.</summary>
    private static readonly string[] KernelPrefixes = ["kernel_", "identity_", "activity_", "file_"];

    private static IEnumerable<IModule> Rooms => HostModules.All().Where(m => m.GetType() != typeof(HostModule));

    public static TheoryData<string> RoomNames => [.. Rooms.Select(m => m.Assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void Internal_classes_are_sealed(string room)
    {
        var types = Assembly.Load(room).GetTypes();
        var open = types.Where(t => t is { IsClass: true, IsNotPublic: true, IsSealed: false, IsAbstract: false } && !IsGenerated(t) && !types.Any(d => d.BaseType == t));

        Assert.Empty(open.Select(t => t.FullName));
    }

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void Entities_are_the_rooms_own(string room)
    {
        var visible = Assembly.Load(room).GetTypes()
            .Where(t => t is { IsClass: true, IsPublic: true } && t.GetInterfaces().Any(i => i.Name == "IEntityTypeConfiguration`1"));

        Assert.Empty(visible.Select(t => t.FullName));
    }

    [Fact]
    public async Task Tables_carry_the_name_of_their_room()
    {
        var app = await fixture.OnAsync(DatabaseProvider.Sqlite);
        await using var work = app.Begin();

        var strangers = work.Db.Model.GetEntityTypes()
            .Where(e => e.GetTableName() is { } table && !PrefixesOf(e.ClrType.Assembly).Any(p => table.StartsWith(p, StringComparison.Ordinal)))
            .Select(e => $"{e.ClrType.Name}: {e.GetTableName()}");

        Assert.Empty(strangers);
    }

    private static IEnumerable<string> PrefixesOf(Assembly assembly) =>
        assembly == typeof(AppDb).Assembly || !assembly.GetName().Name!.StartsWith("NamRo.", StringComparison.Ordinal)
            ? KernelPrefixes
            : [assembly.GetName().Name!["NamRo.".Length..].ToLowerInvariant() + "_"];

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute)) || type.Name.Contains('<', StringComparison.Ordinal)
        || type.Namespace is "AspNetCoreGeneratedDocument" or null || type.Namespace.StartsWith("Microsoft.", StringComparison.Ordinal)
        || type.Namespace.StartsWith("System.", StringComparison.Ordinal);
}
