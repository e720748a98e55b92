namespace NamRo.Kernel.Activity;

/// <summary>One act of one person: every entry written within the scope carries the same id.</summary>
public sealed class ActScope
{
    public Guid ActId { get; private set; } = Guid.CreateVersion7();

    /// <summary>Begins another act in the same scope; for programs that act many times, such as jobs and the demo.</summary>
    public void Next() => ActId = Guid.CreateVersion7();
}
