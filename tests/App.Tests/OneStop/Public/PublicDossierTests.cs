using NamRo.Casework;
using NamRo.Casework.Cases;
using NamRo.Casework.Clears;
using NamRo.Casework.Storage;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.OneStop.Public;

namespace NamRo.App.Tests.OneStop.Public;

/// <summary>What the citizen is shown of a dossier.</summary>
public sealed class PublicDossierTests
{
    private static readonly WorkCalendar Calendar = CalendarCatalogue.Embedded.Default;
    private static readonly UnitId Division = UnitId.New();
    private static readonly PersonId[] People = [.. Enumerable.Range(0, 3).Select(_ => PersonId.New())];

    [Fact]
    public void It_says_the_steps_the_date_and_why()
    {
        var shown = Show(Given(), DossierState.InProcess, At(4, 9, 0));

        Assert.Equal((At(5, 9, 20), false), (shown.DueAt, shown.IsLate));
        Assert.Equal(["Tiếp nhận", "Thẩm định"], shown.Steps.Select(s => s.Name));
        Assert.NotEmpty(shown.WhyThisDate);
    }

    [Fact]
    public void A_late_one_says_so_and_shows_the_apology_with_the_new_date()
    {
        var c = Given();
        c.Postpone(new Postpone(new DateOnly(2025, 6, 10), "Chờ xác minh", "03/PXL"), At(10, 17, 30), Act(At(4, 10, 0)));

        var shown = Show(c, DossierState.InProcess, At(6, 9, 0));

        Assert.True(shown.IsLate);
        Assert.Equal((At(5, 9, 20), At(10, 17, 30), "Chờ xác minh"), (shown.DueAt, shown.Apology!.PromisedAt, shown.Apology.Reason));
    }

    [Fact]
    public void One_that_waits_for_papers_is_never_late()
    {
        var c = Given();
        c.Pause("Thiếu bản vẽ", "Mẫu 02 số 5/PBS", PauseFor.Papers, Act(At(4, 10, 0)));

        var shown = Show(c, DossierState.WaitingForPapers, At(20, 9, 0));

        Assert.Equal((null, false), (shown.DueAt, shown.IsLate));
    }

    [Fact]
    public void Nothing_of_it_names_a_person()
    {
        var types = new[] { typeof(PublicDossier), typeof(PublicStep), typeof(PublicRequest), typeof(PublicApology) };

        Assert.DoesNotContain(types.SelectMany(t => t.GetProperties()), p => p.PropertyType == typeof(PersonId) || p.PropertyType == typeof(PersonId?));
    }

    private static PublicDossier Show(CaseFile c, DossierState state, DateTime now)
    {
        var postponed = c.Details.Postponed is { } p ? new PostponementView(p.At, p.PromisedAt, p.Reason, p.Letter, p.BeforeDue) : null;
        var found = new CitizenCase(CaseRows.From(c), CaseHands.Of(c, now, Calendar), CaseClock.Trace(c.Due, c.Details.Clock, Calendar), c.Details.PausedFor, postponed);
        return PublicDossier.Of(found, new PublicParticulars("Đăng ký khai sinh", state, At(2, 9, 20), null), now);
    }

    private static CaseFile Given()
    {
        var c = CaseFile.Open(Act(At(2, 9, 20)), "000.17.22.H56-250602-0001", new CaseContent
        {
            Kind = CaseKinds.Dossier, Title = "Đăng ký khai sinh", Issuer = Division, Lead = Division, Officer = People[0], AccountableLeader = People[2],
            Process = ProcessId.New(), Product = "Giấy khai sinh", JudgedBy = "Đúng quy định", Due = DueSpec.Within("3wd"),
        });
        c.Issue(new ClearCheck("five", []), new Dictionary<string, string>(), Act(At(2, 9, 20)));
        c.PassOn(new PassOn(1, People[0]), "Tiếp nhận", "4h", holdsPost: true, Act(At(2, 9, 20)));
        c.PassOn(new PassOn(2, People[1]), "Thẩm định", "8h", holdsPost: true, Act(At(2, 14, 0)));
        return c;
    }

    private static CaseAct Act(DateTime at) => new(People[0], Division, null, at, Calendar);

    private static DateTime At(int day, int hour, int minute) => OfficeClock.ToUtc(new DateTime(2025, 6, day, hour, minute, 0));
}
