using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.Rules;

namespace NamRo.Ui.Web;

/// <summary>
/// Loads an <see cref="AppPage"/> and turns refusals into answers: bad input and refused rules show the same page with status 422 and an error
/// summary, a stale version does with 409, something missing is 404. A page that refuses while it loads is asked for a question that loads.
/// </summary>
internal sealed class RefusalFilter(Texts texts, IEnumerable<IUnsavedChanges> changes) : IAsyncPageFilter
{
    private const string Input = "Input";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is not AppPage page)
        {
            await next();
        }
        else if (await LoadAsync(page) is { } answer)
        {
            context.Result = answer;
        }
        else
        {
            LetGoOfOtherForms(context);
            if (page.ModelState.IsValid || IsSafe(context.HttpContext.Request.Method))
            {
                await RunAsync(page, next);
            }
            else
            {
                context.Result = Show(page, StatusCodes.Status422UnprocessableEntity);
            }
        }
    }

    /// <summary>
    /// A page with several forms binds the input of them all, by its bare names when none of <c>Input</c> was sent. A handler with a name of
    /// its own has its own form: what that did not mean to send is no fault.
    /// </summary>
    private static void LetGoOfOtherForms(PageHandlerExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (context.HandlerMethod?.Name is { Length: > 0 } && request.HasFormContentType && !request.Form.Keys.Any(k => k.StartsWith($"{Input}.", StringComparison.Ordinal)))
        {
            var meant = context.HandlerMethod.Parameters.Select(p => p.Name)
                .Concat(context.ActionDescriptor.BoundProperties.Select(p => p.Name).Where(n => n != Input))
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var key in context.ModelState.Keys.Where(k => !meant.Contains(k.Split('.', '[')[0])).ToList())
            {
                context.ModelState.Remove(key);
            }
        }
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    private async Task<IActionResult?> LoadAsync(AppPage page)
    {
        try
        {
            return await page.LoadAsync();
        }
        catch (NotFoundException)
        {
            return new NotFoundResult();
        }
        catch (RuleException refused)
        {
            if (!page.AsksAnew())
            {
                throw;
            }

            page.ModelState.AddModelError(FieldName(page, refused.Field), texts.Format(refused.Sentence));
            return await page.LoadAsync() ?? Show(page, StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static PageResult Show(AppPage page, int status)
    {
        var result = page.Page();
        result.StatusCode = status;
        return result;
    }

    private async Task RunAsync(AppPage page, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (done.Exception is NotFoundException)
        {
            done.ExceptionHandled = true;
            done.Result = new NotFoundResult();
        }
        else if (done.Exception is RuleException refused)
        {
            done.ExceptionHandled = true;
            done.Result = await RefuseAsync(page, refused);
        }
    }

    /// <summary>Forgets what the act had already changed in memory, so that the page shows what is stored.</summary>
    private async Task<IActionResult> RefuseAsync(AppPage page, RuleException refused)
    {
        foreach (var unsaved in changes)
        {
            unsaved.Discard();
        }

        page.ModelState.AddModelError(FieldName(page, refused.Field), texts.Format(refused.Sentence));
        var status = refused is StaleVersionException ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return await LoadAsync(page) ?? Show(page, status);
    }

    /// <summary>A rule names the field as the domain does ("Reason"); the form calls it "Input.Reason".</summary>
    private static string FieldName(AppPage page, string? field) =>
        field is null ? "" : page.ModelState.Keys.FirstOrDefault(k => k == field || k.EndsWith("." + field, StringComparison.OrdinalIgnoreCase)) ?? "";
}

/// <summary>Something that holds changes not yet saved, such as the database context of the request.</summary>
public interface IUnsavedChanges
{
    /// <summary>Forgets them.</summary>
    void Discard();
}
