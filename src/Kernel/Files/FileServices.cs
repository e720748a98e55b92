using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace NamRo.Kernel.Files;

/// <summary>Registers the file store and the document reader with the settings of section <c>Files</c>.</summary>
public static class FileServices
{
    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        IConfigurationSection section = configuration.GetSection(FileLimits.Section);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(section.Get<FileLimits>() ?? FileLimits.Default);
        services.AddSingleton(section.Get<FileStoreOptions>() ?? new FileStoreOptions());
        services.AddSingleton<DocumentTextReader>();
        services.AddSingleton<IFileStore, DiskFileStore>();
        return services;
    }
}
