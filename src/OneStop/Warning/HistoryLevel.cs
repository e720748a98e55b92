namespace NamRo.OneStop.Warning;

/// <summary>How near the history is that a forecast stands on, nearest first: when it is thin, the next one answers.</summary>
internal enum HistoryLevel
{
    /// <summary>Dossiers of the same unit: those while it had about as much in hand, and the newest ones.</summary>
    UnitAtLoad,

    /// <summary>Dossiers of the same unit, received in the same quarter of a year.</summary>
    UnitInSeason,

    /// <summary>Dossiers of the same unit, of all seasons.</summary>
    Unit,

    /// <summary>Dossiers of all units, received in the same quarter of a year.</summary>
    AllInSeason,

    /// <summary>Dossiers of all units and seasons.</summary>
    All,

    /// <summary>Too few anywhere: nothing is forecast.</summary>
    None,
}
