using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;

namespace NamRo.Ui;

/// <summary>
/// The base of every page model. Before a handler runs, <see cref="LoadAsync"/> has fetched what the page shows, and bad input has been
/// answered (same page, 422). A refused rule, a stale version and a missing record are answered in the same way, so that a handler is
/// only the act itself: call one domain method, save, flash, redirect.
/// </summary>
public abstract class AppPage : PageModel
{
    internal const string FlashKey = "flash";

    /// <summary>The reader's texts.</summary>
    public Texts T => HttpContext.RequestServices.GetRequiredService<Texts>();

    /// <summary>Who is asking; the route must require a signed-in person.</summary>
    public Actor Actor => HttpContext.RequestServices.GetRequiredService<IActorAccessor>().Required;

    /// <summary>Cancelled when the reader goes away.</summary>
    protected CancellationToken Cancellation => HttpContext.RequestAborted;

    /// <summary>
    /// Fetches what both GET and a failed POST show. Runs after binding and before the handler; runs again before a refused POST is shown.
    /// Returning a result (such as <see cref="PageModel.NotFound()"/>) answers at once; null goes on.
    /// </summary>
    public virtual Task<IActionResult?> LoadAsync() => Task.FromResult<IActionResult?>(null);

    /// <summary>
    /// Called when <see cref="LoadAsync"/> itself refuses what was asked for, such as a period that ends before it begins. A page that can put
    /// its question back to one that loads does so and answers true: it is then shown with the refusal, status 422. Answering false, the
    /// default, leaves the refusal to the error page, which says it too.
    /// </summary>
    public virtual bool AsksAnew() => false;

    /// <summary>Says one sentence at the top of the next page shown, for instance after a redirect.</summary>
    protected void Flash(FormattableString sentence) => TempData[FlashKey] = T.Format(sentence);
}
