using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Units;

internal static class UnitNames
{
    /// <summary>The name with the abbreviation of a department written in full: "P. TC-KH" is "Phòng Tài chính - Kế hoạch".</summary>
    public static string Expand(string name)
    {
        var sentence = new Sentence(TextRepair.Compact(SourceText.Clean(name)));
        UnitList read = new UnitNameReader(sentence, UnitVocabulary.Default).Read(0, isAddressed: true);
        return read.Units.Count == 1 && read.End >= sentence.Count ? read.Units[0].Name : name;
    }
}
