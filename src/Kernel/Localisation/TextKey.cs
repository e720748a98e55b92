namespace NamRo.Kernel.Localisation;

/// <summary>
/// A Vietnamese word or sentence that stands as an argument inside another: a verb in a refusal, a state in a message. It is translated
/// together with the sentence around it; as plain text it is Vietnamese.
/// </summary>
public sealed record TextKey(string Sentence)
{
    public override string ToString() => Sentence;
}
