using NamRo.Kernel.Localisation;
using NamRo.Ui;

namespace NamRo.Casework.Words;

/// <summary>How a due date was given, in words.</summary>
internal static class DueWords
{
    public static string Say(DueSpec due, Texts texts) => due.Kind switch
    {
        DueKind.Date => Format.Date(due.Date!.Value),
        DueKind.Term => texts["{0} từ khi giao", TermWords.Say(due.Term, texts)],
        DueKind.Continuous => texts["Thường xuyên, rà soát {0}", TermWords.SayRhythm(due.Rhythm, texts)],
        _ => texts["Chưa đặt"],
    };
}
