namespace NamRo.Kernel.Papers.Format;

/// <summary>How well a value of a layout rule is known. The interface marks the last two as defaults.</summary>
public enum FormatStatus
{
    /// <summary>Read in the text of the rule itself.</summary>
    Primary,

    /// <summary>Read in secondary pages that agree.</summary>
    Secondary,

    /// <summary>Common practice, not checked against a text.</summary>
    Unverified,

    /// <summary>Chosen by the product where the rule leaves a range or is silent.</summary>
    Design,
}
