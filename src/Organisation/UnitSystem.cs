namespace NamRo.Organisation;

/// <summary>The four systems that stand side by side in one place, with walls between them (directive-and-assessment.md 0).</summary>
public enum UnitSystem
{
    /// <summary>Party committees and their bodies.</summary>
    Party,

    /// <summary>People's committees, departments, public service units.</summary>
    State,

    /// <summary>The Fatherland Front.</summary>
    Front,

    /// <summary>Women's union, youth union, farmers, veterans, labour.</summary>
    MassOrganisation,
}
