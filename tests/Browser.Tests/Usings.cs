global using Xunit;
using NamRo.Browser.Tests;

[assembly: AssemblyFixture(typeof(Chromium))]
