namespace NamRo.Kernel.Activity;

/// <summary>Something that happened, said in the past tense. Its JSON bytes are kept for good, so fields are only ever added.</summary>
public abstract record ActivityEvent;

/// <summary>The stable name of an event type in the log, such as <c>case.submitted</c>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
