namespace NamRo.Directives.Reading.Clauses;

/// <summary>What a label ("Đơn vị chủ trì:") or a column of a table holds.</summary>
internal enum FieldRole
{
    None,
    Index,
    Action,
    Lead,
    Coordinate,
    Deadline,
    OldDeadline,
    Product,
    Monitor,
    Other,
}
