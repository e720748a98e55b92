using NamRo.Directives.Reading.Clauses;
using NamRo.Directives.Reading.Deadlines;
using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Layout;
using NamRo.Directives.Reading.Tables;
using NamRo.Directives.Reading.Text;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading;

/// <summary>
/// Reads a directive: header, items, draft tasks. Pure: the same text gives the same reading, and no text makes it throw.
/// The stages: clean the text, read the head, part the lines into zones, build the tree of items, read each item, finish.
/// </summary>
internal static class DirectiveReader
{
    public static DirectiveReading Read(string text, IUnitDirectory? directory = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextLine> lines = TextLine.Split(SourceText.Clean(text));
        var head = new HeaderReader(lines);
        DirectiveHeader header = head.Read();
        DocumentZones zones = DocumentZones.Find(lines, head.BodyStart);
        var deadlines = new DeadlineReader(header.Date);
        UnitVocabulary known = Known(header, head.Addressees, directory);
        var issuer = new IssuerWords(header.Issuer?.Value);
        var body = new BodyReader(deadlines, known, issuer);
        var opening = new Opening(deadlines, known, issuer, head.Addressees, header.Kind?.Value);
        var walk = new DocumentWalk(body, opening, deadlines, known);
        walk.ReadBody(zones.Body);
        walk.ReadAnnexes(zones.Annexes);
        return new ReadingFinisher(header, walk).Finish();
    }

    private static UnitVocabulary Known(DirectiveHeader header, MappedText? addressees, IUnitDirectory? directory)
    {
        string issuer = VietnameseText.Fold(header.Issuer?.Value);
        bool province = issuer.Contains("ubnd tinh", StringComparison.Ordinal) || issuer.Contains("ubnd thanh pho", StringComparison.Ordinal);
        var sets = new List<PhraseSet>();
        if (directory is not null)
        {
            sets.Add(new PhraseSet(directory.Names.Where(name => name.Any(char.IsLetter)).Select(name => (name, ""))));
        }

        if (addressees is not null)
        {
            sets.Add(AddresseeNames.From(addressees));
        }

        return new UnitVocabulary(sets, province ? "Sở" : "Phòng");
    }
}
