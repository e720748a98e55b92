using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Files;

namespace NamRo.App.Tests.Kernel.Files;

public sealed class FileServicesTests
{
    [Fact]
    public void Limits_and_folder_come_from_the_settings()
    {
        IConfiguration settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Files:MaxBytes"] = "1000", ["Files:Folder"] = "kho" })
            .Build();

        using ServiceProvider services = new ServiceCollection().AddFiles(settings).BuildServiceProvider();

        Assert.Equal(FileLimits.Default with { MaxBytes = 1000 }, services.GetRequiredService<FileLimits>());
        Assert.Equal("kho", services.GetRequiredService<FileStoreOptions>().Folder);
        Assert.IsType<DiskFileStore>(services.GetRequiredService<IFileStore>());
        Assert.NotNull(services.GetRequiredService<DocumentTextReader>());
    }

    [Fact]
    public void Without_settings_the_defaults_hold()
    {
        using ServiceProvider services = new ServiceCollection().AddFiles(new ConfigurationBuilder().Build()).BuildServiceProvider();

        Assert.Equal(20 * 1024 * 1024, services.GetRequiredService<FileLimits>().MaxBytes);
        Assert.Equal("data/files", services.GetRequiredService<FileStoreOptions>().Folder);
    }
}
