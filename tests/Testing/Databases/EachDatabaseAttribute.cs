using System.Reflection;
using NamRo.Kernel.Data;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace NamRo.Testing.Databases;

/// <summary>
/// Runs a theory once on SQLite and once on PostgreSQL; the method takes the <see cref="DatabaseProvider"/> first. Arguments given here follow
/// it. <c>NAMRO_TEST_DATABASES=Sqlite</c> keeps the inner loop to one.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class EachDatabaseAttribute(params object?[] arguments) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(
            [.. TestedDatabases.All.Select(database => new TheoryDataRow([database, .. arguments]))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
