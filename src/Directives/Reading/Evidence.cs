namespace NamRo.Directives.Reading;

/// <summary>What a guess rests on, from the strongest to the weakest; the page says it in words.</summary>
internal enum Evidence
{
    /// <summary>The clause names it itself, after "giao", "yêu cầu", before "chủ trì" or a colon.</summary>
    Addressed,

    /// <summary>A label or a column says it ("Đơn vị chủ trì:").</summary>
    Labelled,

    /// <summary>The clause begins with it and a verb follows.</summary>
    Subject,

    /// <summary>A reference or an anaphora was resolved.</summary>
    Referred,

    /// <summary>Inherited from the heading above.</summary>
    Inherited,

    /// <summary>Named after the work ("... do X thực hiện").</summary>
    AfterTheWork,

    /// <summary>Named in the paragraph that opens the assignments.</summary>
    Opening,

    /// <summary>Only addressed by "Kính gửi".</summary>
    Addressee,

    /// <summary>A merged or repeated cell of a table.</summary>
    CellAbove,
}
