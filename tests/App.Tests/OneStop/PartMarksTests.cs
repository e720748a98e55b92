using NamRo.OneStop;
using NamRo.OneStop.Dossiers;

namespace NamRo.App.Tests.OneStop;

/// <summary>What the papers of a dossier say of digitisation. Source: one-stop.md 12, group 4.</summary>
public sealed class PartMarksTests
{
    private static readonly PartHandedIn Paper = new(null, "Đơn");
    private static readonly PartHandedIn Scanned = new(null, "Bản vẽ", FileHash: "ab12");
    private static readonly PartHandedIn Shown = new(null, "Thẻ căn cước", IsPresentedOnly: true);

    [Fact]
    public void A_dossier_is_digitised_when_every_paper_kept_has_its_scan()
    {
        Assert.Equal(DossierMarks.Digitised, PartMarks.Of([Scanned, Shown], []));
        Assert.Equal(DossierMarks.None, PartMarks.Of([Scanned, Paper], []));
        Assert.Equal(DossierMarks.None, PartMarks.Of([Shown], []));
    }

    [Fact]
    public void Data_from_the_population_database_is_told_by_the_part_that_names_it()
    {
        ProcedureComponent[] components = [new("Giấy khai sinh"), new("Nơi cư trú", SourceDatabase: "Cơ sở dữ liệu quốc gia về dân cư")];

        Assert.Equal(
            DossierMarks.Digitised | DossierMarks.DataReused | DossierMarks.PopulationData, PartMarks.Of([new PartHandedIn(1, "Nơi cư trú", FromDatabase: true)], components));
        Assert.Equal(DossierMarks.Digitised | DossierMarks.DataReused, PartMarks.Of([new PartHandedIn(0, "Giấy khai sinh", FromDatabase: true)], components));
    }

    [Fact]
    public void Papers_that_come_later_without_a_scan_end_being_digitised_but_not_what_was_reused()
    {
        var before = DossierMarks.Digitised | DossierMarks.PopulationData | DossierMarks.OutOfArea;

        Assert.Equal(DossierMarks.PopulationData | DossierMarks.OutOfArea, PartMarks.After(before, [Scanned, Paper]));
    }
}
