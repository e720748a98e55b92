namespace NamRo.OneStop.Papers;

/// <summary>What the forms print of a dossier. Instants are UTC; the forms show them in office time.</summary>
internal sealed record FormInput
{
    public required FormHead Head { get; init; }

    public required string DossierCode { get; init; }

    public required string Procedure { get; init; }

    public required string Applicant { get; init; }

    /// <summary>An enterprise or organisation is not addressed as a person.</summary>
    public bool IsOrganisation { get; init; }

    public string Called => IsOrganisation ? "tổ chức" : "ông (bà)";

    /// <summary>As it may be shown; null when there is none.</summary>
    public string? Identity { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public FormAgent? Agent { get; init; }

    public required string Request { get; init; }

    public IReadOnlyList<string> Parts { get; init; } = [];

    public int Copies { get; init; } = 1;

    /// <summary>The legal term in words.</summary>
    public required string Term { get; init; }

    public required DateTime ReceivedAt { get; init; }

    /// <summary>The appointment on the receipt; null when the procedure has no limit.</summary>
    public DateTime? DueAt { get; init; }

    /// <summary>Where the applicant fetches the result.</summary>
    public required string Delivery { get; init; }

    public int BookVolume { get; init; }

    public int BookLine { get; init; }

    /// <summary>Who received it at the desk.</summary>
    public string? Receiver { get; init; }

    /// <summary>The agency that decides.</summary>
    public required string Agency { get; init; }

    /// <summary>Post and name of the head who signs forms 04 and 05.</summary>
    public FormSigner? HeadOfAgency { get; init; }

    /// <summary>The public look-up address with the dossier's code.</summary>
    public string? LookUp { get; init; }

    /// <summary>The public page on which a person types the codes.</summary>
    public string? LookUpSite { get; init; }

    /// <summary>What the applicant types beside the dossier's code to look it up.</summary>
    public string? CheckCode { get; init; }

    /// <summary>Printed on a copy of a form that already left; null on the original.</summary>
    public string? Mark { get; init; }
}

/// <summary>Who hands in for the applicant. Source: one-stop.md 10, form 01.</summary>
internal sealed record FormAgent(string Name, string? Identity, string? Address, string? Phone, string? Email, string Paper);

/// <summary>The numbered letter itself: its number, day and what it says.</summary>
/// <param name="Number">Number with symbol.</param>
/// <param name="At">When it was issued, UTC.</param>
/// <param name="Reason">Why.</param>
/// <param name="Items">What is missing, or which papers are given back.</param>
/// <param name="Contact">Name and telephone for questions; the guiding officer.</param>
/// <param name="PromisedAt">The new appointment of an apology, UTC.</param>
internal sealed record FormLetter(
    string? Number, DateTime At, string? Reason = null, IReadOnlyList<string>? Items = null, string? Contact = null, DateTime? PromisedAt = null)
{
    /// <summary>Day and channel of the applicant's wish to stop, for form 05.</summary>
    public string? StopWish { get; init; }

    /// <summary>The applicant asked to stop; else the agency stops on its own ground.</summary>
    public bool IsByApplicant { get; init; } = true;

    /// <summary>Fees taken and what becomes of them, for form 05.</summary>
    public string? Money { get; init; }
}
