using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace NamRo.Kernel.Api;

/// <summary>A page of a list and the key of the next; the key is null on the last page.</summary>
public sealed record ApiPage<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Which page a caller asks for: <c>?limit=</c> 1 to 200 (50), <c>?after=</c> the key that the page before gave.</summary>
public sealed class ApiPaging
{
    public const int MaximumLimit = 200;

    private const string LimitName = "limit";
    private const string AfterName = "after";
    private const int DefaultLimit = 50;
    private const int LongestKey = 400;

    private ApiPaging(int limit, IReadOnlyList<string>? after) => (Limit, After) = (limit, after);

    /// <summary>What a query may say of paging.</summary>
    public static IReadOnlyList<string> Names { get; } = [LimitName, AfterName];

    public int Limit { get; }

    /// <summary>The parts of the key, as <see cref="Key"/> took them; null for the first page.</summary>
    public IReadOnlyList<string>? After { get; }

    /// <summary>Makes the opaque key of a row from the values that the list is sorted by.</summary>
    public static string Key(params IReadOnlyList<string> parts) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(parts));

    /// <summary>Binds the parameter of a minimal API handler.</summary>
    /// <exception cref="ApiRefusedException">The limit or the key is unusable.</exception>
    public static ValueTask<ApiPaging> BindAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (limit, after) = (context.Request.Query[LimitName], context.Request.Query[AfterName]);
        return ValueTask.FromResult(new ApiPaging(
            limit.Count == 0 ? DefaultLimit : ReadLimit(limit.ToString()),
            after.Count == 0 ? null : ReadKey(after.ToString())));
    }

    private static int ReadLimit(string limit) =>
        int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MaximumLimit
            ? number
            : throw Refuse("page.limit", $"limit phải là số từ 1 đến {MaximumLimit}.");

    private static string[] ReadKey(string key)
    {
        try
        {
            return key.Length <= LongestKey ? JsonSerializer.Deserialize<string[]>(Base64Url.DecodeFromChars(key)) ?? throw Unknown() : throw Unknown();
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            throw Unknown();
        }
    }

    private static ApiRefusedException Unknown() => Refuse("page.key", $"after phải là khóa “next” mà trang trước đã trả về.");

    private static ApiRefusedException Refuse(string code, FormattableString sentence) => new(StatusCodes.Status400BadRequest, code, sentence);
}
