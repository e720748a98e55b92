using NamRo.Kernel.Activity;

namespace NamRo.OneStop;

[EventName("procedure.drafted")]
public sealed record ProcedureDrafted(ProcedureContent Content, int Number) : ActivityEvent;

[EventName("procedure.revised")]
public sealed record ProcedureRevised(ProcedureContent Content) : ActivityEvent;

[EventName("procedure.published")]
public sealed record ProcedurePublished : ActivityEvent;

/// <param name="Abolished">False when the next version takes over.</param>
[EventName("procedure.version-ended")]
public sealed record ProcedureVersionEnded(DateOnly LastDay, bool Abolished) : ActivityEvent;
