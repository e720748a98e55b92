using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel;
using NamRo.Kernel.Api;
using NamRo.Kernel.Data;
using NamRo.Kernel.Modules;
using NamRo.Kernel.Rules;

namespace NamRo.App.Tests.Kernel.Api;

/// <summary>Routes like those of a module, over number blocks, to try what every API route gets for nothing.</summary>
internal sealed class ProbeModule : IModule
{
    public Assembly Assembly => typeof(KernelModule).Assembly;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
    }

    public void Map(IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapApi();
        api.MapGet("/probe/{name}", GetAsync).Reads("account.manage");
        api.MapGet("/probe", (ApiPaging paging) => new ApiPage<string>([$"{paging.Limit}", .. paging.After ?? []], ApiPaging.Key("đầu", "2")))
            .Reads("account.manage");
        api.MapPost("/probe", CreateAsync).Unsafe("account.manage");
        api.MapPut("/probe/{name}", PutAsync).Unsafe("account.manage");
        api.MapPost("/probe/refused", () => Refuse("case.submit.empty")).Unsafe("account.manage");
        api.MapPost("/probe/state", () => Refuse("case.state.closed")).Unsafe("account.manage");
        api.MapPost("/probe/report", () => "never").Unsafe("report.freeze");
    }

    private static string Refuse(string code) =>
        throw new RuleException(code, $"Nội dung gửi lên vượt quá giới hạn.") { AllowedNow = ["reopen"] };

    private static async Task<IResult> GetAsync(string name, AppDb db) =>
        await db.Set<NumberBlock>().AsNoTracking().SingleOrDefaultAsync(b => b.Name == name) is { } block
            ? ApiAnswer.Of(new Probe(block.Name, block.Next), block.Next)
            : throw new NotFoundException("probe");

    private static async Task<IResult> CreateAsync(NewProbe input, AppDb db)
    {
        db.Add(new NumberBlock { Name = input.Name, Next = input.Next });
        await db.SaveChangesAsync();
        return ApiAnswer.Created(new Probe(input.Name, input.Next), input.Next, $"{ApiRoutes.Root}/probe/{input.Name}");
    }

    private static async Task<IResult> PutAsync(string name, IfMatch match, AppDb db)
    {
        var block = await db.Set<NumberBlock>().SingleAsync(b => b.Name == name);
        if (block.Next != match.Version)
        {
            throw new StaleVersionException("Bản ghi này", match.Version, block.Next);
        }

        block.Next++;
        await db.SaveChangesAsync();
        return ApiAnswer.Of(new Probe(block.Name, block.Next), block.Next);
    }

    internal sealed record NewProbe([property: Required, StringLength(40)] string Name, long Next, ProbeKind Kind = ProbeKind.Small);

    internal sealed record Probe(string Name, long Next);

    internal enum ProbeKind
    {
        Small,
        Large,
    }
}
