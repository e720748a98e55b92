namespace NamRo.OneStop.Numbers;

/// <summary>The last number given of one series; locked by whoever takes the next until their transaction ends.</summary>
internal sealed class NumberCounter
{
    public string Series { get; set; } = "";

    public long Last { get; set; }
}
