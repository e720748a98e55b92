using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NamRo.Kernel.Data;

/// <summary>Stores a typed id as its bare value.</summary>
public sealed class TypedIdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => From(value))
    where TId : struct, ITypedId<TId>
{
    private static TId From(Guid value) => TId.From(value);
}
