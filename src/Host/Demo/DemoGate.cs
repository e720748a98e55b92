namespace NamRo.Host.Demo;

/// <summary>While the demo is being raised every page but the health checks and static files answers with the waiting page.</summary>
internal sealed class DemoGate(RequestDelegate next, DemoState state)
{
    public const string WaitingPath = "/demo/waiting";

    public Task InvokeAsync(HttpContext context)
    {
        if (state.Current.Phase != DemoPhase.Idle && !IsOpen(context.Request.Path))
        {
            context.Request.Path = WaitingPath;
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }

    private static bool IsOpen(PathString path) => path.StartsWithSegments("/health") || Path.HasExtension(path.Value);
}
