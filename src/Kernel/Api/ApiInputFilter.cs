using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.Api;

/// <summary>Checks the annotations of bodies before a handler sees them; the first fault is answered with 422 and the field's name.</summary>
internal sealed class ApiInputFilter : IEndpointFilter
{
    private const string OwnTypes = "NamRo.";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        foreach (var argument in context.Arguments)
        {
            Check(argument, context.HttpContext.RequestServices);
        }

        return next(context);
    }

    private static void Check(object? argument, IServiceProvider services)
    {
        if (argument is null || !IsInput(argument.GetType()))
        {
            return;
        }

        var faults = new List<ValidationResult>();
        if (!Validator.TryValidateObject(argument, new ValidationContext(argument, services, null), faults, validateAllProperties: true))
        {
            var (fault, field) = (faults[0].ErrorMessage ?? "", JsonNamingPolicy.CamelCase.ConvertName(faults[0].MemberNames.FirstOrDefault() ?? ""));
            throw new RuleException("request.field", $"{fault}") { Field = field };
        }
    }

    /// <summary>Records of ours that came as a body; services and ids have no annotated properties and cost nothing.</summary>
    private static bool IsInput(Type type) =>
        type is { IsClass: true, IsSealed: true } && type.FullName?.StartsWith(OwnTypes, StringComparison.Ordinal) == true
        && type.GetMethod("<Clone>$") is not null;
}
