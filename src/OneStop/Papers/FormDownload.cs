using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NamRo.Casework;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Papers.Pdf;
using NamRo.Kernel.Rules;

namespace NamRo.OneStop.Papers;

/// <summary><c>GET /dossiers/{id}/forms/{form}.docx</c> or <c>.pdf</c>: a form of a dossier, by its name such as <c>receipt</c>.</summary>
internal static class FormDownload
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/dossiers/{id}/forms/{name}", DownloadAsync).RequirePermission("case.read").ExcludeFromDescription();

    private static async Task<IResult> DownloadAsync(
        CaseId id, string name, IOneStop oneStop, DossierForms forms, PdfConverter pdf, IActorAccessor accessor, HttpContext context, CancellationToken cancellation)
    {
        var kind = Path.GetExtension(name) switch { ".docx" => FileKind.Docx, ".pdf" => FileKind.Pdf, _ => throw new NotFoundException("form") };
        if (!Enum.TryParse<FormKind>(Path.GetFileNameWithoutExtension(name), ignoreCase: true, out var form))
        {
            throw new NotFoundException("form");
        }

        if (form is not (FormKind.Control or FormKind.Book))
        {
            await oneStop.ActAsync(accessor.Required, id, new PrintForm(form), null, cancellation);
        }

        var site = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}";
        var docx = await forms.PrintAsync(accessor.Required, id, form, site, cancellation);
        var bytes = kind == FileKind.Pdf ? await pdf.ConvertAsync(docx, cancellation) : docx;
        DownloadHeaders.Apply(context.Response, kind, $"{form} {id}{Path.GetExtension(name)}");
        return Results.Bytes(bytes, FileKinds.MediaType(kind));
    }
}
