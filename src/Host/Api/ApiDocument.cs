using System.Reflection;
using Microsoft.OpenApi;
using NamRo.Kernel.Api;

namespace NamRo.Host.Api;

/// <summary>The description of the API at <c>/openapi/v1.json</c>: routes of <see cref="ApiRoutes.MapApi"/>, keys, and the headers acts need.</summary>
internal static class ApiDocument
{
    private const string KeyScheme = "key";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi(ApiRoutes.Document, options =>
    {
        options.ShouldInclude = description => description.GroupName == ApiRoutes.Document;
        options.AddDocumentTransformer((document, _, _) => Describe(document));
        options.AddOperationTransformer((operation, context, _) => AddHeaders(operation, context.Description.ActionDescriptor.EndpointMetadata));
    });

    public static void MapApiDocument(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();

    private static Task Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "NamRo",
            Version = "v1",
            Description = "Refusals are problem documents (RFC 9457) in Vietnamese or English by Accept-Language.",
        };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[KeyScheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "A key made on the page /account/keys.",
        };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(KeyScheme, document)] = [] }];
        return Task.CompletedTask;
    }

    private static Task AddHeaders(OpenApiOperation operation, IList<object> metadata)
    {
        if (metadata.OfType<UnsafeRoute>().Any())
        {
            Add(operation, "Idempotency-Key", "A new key for each act; a retry with the same key gets the stored answer.");
        }

        if (metadata.OfType<MethodInfo>().Any(m => m.GetParameters().Any(p => p.ParameterType == typeof(IfMatch))))
        {
            Add(operation, "If-Match", "The ETag of the record as the caller saw it.");
        }

        return Task.CompletedTask;
    }

    private static void Add(OpenApiOperation operation, string header, string description)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = header,
            In = ParameterLocation.Header,
            Required = true,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
    }
}
