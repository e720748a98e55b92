namespace NamRo.Kernel.Papers.Model;

public enum ListMarks
{
    /// <summary>"- "</summary>
    Dash,

    /// <summary>"1. "</summary>
    Number,

    /// <summary>"a) ", with đ after d as Vietnamese lists have it.</summary>
    Letter,
}
