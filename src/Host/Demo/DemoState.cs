namespace NamRo.Host.Demo;

/// <summary>How far the demo is; read by the waiting page and the readiness check while it is being raised.</summary>
internal sealed class DemoState
{
    private volatile Snapshot current = new(DemoPhase.Idle, new DemoProgress(0, ""), null);

    public Snapshot Current => current;

    public void Report(DemoProgress progress) => current = new(DemoPhase.Raising, progress, null);

    public void Finish() => current = new(DemoPhase.Idle, new DemoProgress(100, ""), null);

    public void Fail(string why) => current = new(DemoPhase.Failed, current.Progress, why);

    public sealed record Snapshot(DemoPhase Phase, DemoProgress Progress, string? Failure);
}

internal enum DemoPhase
{
    /// <summary>Nothing is being built; pages open.</summary>
    Idle,

    Raising,

    /// <summary>The demo could not be raised; the waiting page says why.</summary>
    Failed,
}
