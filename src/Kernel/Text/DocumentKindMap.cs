using CsvHelper.Configuration;

namespace NamRo.Kernel.Text;

/// <summary>Column names of <c>document-kinds.csv</c>.</summary>
internal sealed class DocumentKindMap : ClassMap<DocumentKind>
{
    public DocumentKindMap()
    {
        Parameter("Family").Name("family");
        Parameter("Abbreviation").Name("abbreviation");
        Parameter("Name").Name("name");
        Parameter("NameEn").Name("name_en");
        Parameter("From").Name("from");
        Parameter("To").Name("to");
        Parameter("Source").Name("source");
    }
}
