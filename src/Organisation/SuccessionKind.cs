namespace NamRo.Organisation;

/// <summary>The seven kinds of change by which one unit follows another. Founding a unit anew is opening, not succession.</summary>
public enum SuccessionKind
{
    /// <summary>Sáp nhập: a unit ends and is taken into one that stands.</summary>
    Absorption,

    /// <summary>Hợp nhất: several units end and form a new one.</summary>
    Consolidation,

    /// <summary>Chia: a unit ends and several new ones take its place.</summary>
    Division,

    /// <summary>Tách: a unit stands and gives a part of its work to another.</summary>
    Separation,

    /// <summary>Giải thể: a unit ends; its work goes to the units named.</summary>
    Dissolution,

    /// <summary>Chuyển đổi: a unit ends and goes on in another form, such as a district office becoming a ward office.</summary>
    Conversion,

    /// <summary>Chuyển giao: a unit stands and hands a function to another.</summary>
    Transfer,
}
