global using Xunit;
using NamRo.Testing;

[assembly: AssemblyFixture(typeof(AppFixture))]
