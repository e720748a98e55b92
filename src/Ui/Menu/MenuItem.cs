using Microsoft.Extensions.DependencyInjection;

namespace NamRo.Ui.Menu;

/// <summary>A line of the side menu, registered by the module whose page it opens.</summary>
/// <param name="Section">Vietnamese heading it stands under; empty for the lines at the top.</param>
/// <param name="Text">Vietnamese text, a key of the module's texts.</param>
/// <param name="Href">Path of the page, such as <c>/directives</c>.</param>
/// <param name="Permission">The action of the access policy that some grant of the reader must allow; null shows it to everybody signed in.</param>
/// <param name="Order">Place among all lines; a section stands where its first line does.</param>
public sealed record MenuItem(string Section, string Text, string Href, string? Permission, int Order)
{
    /// <summary>The <see cref="IMenuBadge"/> that counts what waits behind the line, or null.</summary>
    public Type? Badge { get; init; }
}

/// <summary>Counts what waits for the reader behind a menu line. Must count exactly the rows that the line opens, for that reader.</summary>
public interface IMenuBadge
{
    /// <summary>The number to show; null shows none.</summary>
    ValueTask<int?> CountAsync(CancellationToken cancellation);
}

public static class MenuRegistration
{
    /// <summary>Adds a line to the side menu.</summary>
    public static IServiceCollection AddMenuItem(
        this IServiceCollection services, string section, string text, string href, string? permission, int order) =>
        services.AddSingleton(new MenuItem(section, text, href, permission, order));

    /// <summary>Adds a line with a number behind it.</summary>
    public static IServiceCollection AddMenuItem<TBadge>(
        this IServiceCollection services, string section, string text, string href, string? permission, int order)
        where TBadge : class, IMenuBadge
    {
        services.AddScoped<TBadge>();
        return services.AddSingleton(new MenuItem(section, text, href, permission, order) { Badge = typeof(TBadge) });
    }
}
