namespace NamRo.Kernel.Data;

/// <summary>An identifier with a type of its own, so that a case id cannot stand where a unit id belongs.</summary>
public interface ITypedId<TSelf>
    where TSelf : struct, ITypedId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
