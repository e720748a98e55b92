using NamRo.Casework;
using NamRo.Casework.Cases;
using NamRo.Kernel.Rules;

namespace NamRo.App.Tests.Casework;

public sealed class CaseStateTests
{
    /// <summary>Which verbs fit which state; written out here a second time on purpose.</summary>
    private static readonly Dictionary<CaseState, string> Table = new()
    {
        [CaseState.Draft] = "revise issue cancel",
        [CaseState.Issued] = "receive return-unclear assign split progress attach consult pause request-extension request-transfer submit cancel remind correct confirm-cause",
        [CaseState.Returned] = "revise issue cancel remind correct confirm-cause",
        [CaseState.Received] = "return-unclear assign split progress attach consult pause request-extension request-transfer submit cancel remind correct confirm-cause",
        [CaseState.InProgress] = "assign split progress attach consult pause request-extension submit cancel remind correct confirm-cause",
        [CaseState.Submitted] = "attach accept send-back cancel remind correct confirm-cause",
        [CaseState.Accepted] = "close reopen correct confirm-cause",
        [CaseState.Closed] = "reopen correct confirm-cause",
        [CaseState.Cancelled] = "",
    };

    public static TheoryData<CaseState, string> Everything
    {
        get
        {
            var data = new TheoryData<CaseState, string>();
            foreach (var state in Enum.GetValues<CaseState>())
            {
                foreach (var verb in CaseVerbs.All)
                {
                    data.Add(state, verb);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Each_verb_in_each_state_acts_or_is_refused_naming_what_is_allowed(CaseState state, string verb)
    {
        var bench = verb == CaseVerbs.ConfirmCause ? CaseBench.LateIn(state) : CaseBench.In(state);
        Assert.Equal(state, bench.Case.State);
        var before = bench.Case.Version;

        if (Table[state].Split(' ').Contains(verb))
        {
            bench.Later(verb == CaseVerbs.ConfirmCause ? TimeSpan.FromDays(60) : TimeSpan.FromHours(1));
            bench.Do(verb);

            Assert.True(bench.Case.Version > before);
        }
        else
        {
            var refused = Assert.Throws<RuleException>(() => bench.Do(verb));

            Assert.Equal($"case.state.{verb}", refused.Code);
            Assert.Equal(Table[state].Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), refused.AllowedNow.Order());
            Assert.Equal(before, bench.Case.Version);
        }
    }

    [Fact]
    public void Work_that_was_done_in_time_has_no_cause_of_delay()
    {
        var bench = CaseBench.In(CaseState.Accepted);

        var refused = Assert.Throws<RuleException>(() => bench.Later(TimeSpan.FromDays(60)).Do(CaseVerbs.ConfirmCause));

        Assert.Equal("case.cause.not-late", refused.Code);
    }

    [Fact]
    public void A_paused_case_is_neither_submitted_nor_consulted_on_nor_extended()
    {
        var bench = CaseBench.In(CaseState.InProgress).Do(CaseVerbs.Pause);

        foreach (var verb in new[] { CaseVerbs.Submit, CaseVerbs.Consult, CaseVerbs.RequestExtension, CaseVerbs.Pause })
        {
            var refused = Assert.Throws<RuleException>(() => bench.Do(verb));
            Assert.Contains("Tạm dừng", refused.Message, StringComparison.Ordinal);
            Assert.Contains(CaseVerbs.Resume, refused.AllowedNow);
        }
    }

    [Fact]
    public void A_product_is_not_accepted_by_the_one_who_made_it()
    {
        var bench = CaseBench.In(CaseState.Submitted);

        var refused = Assert.Throws<RuleException>(() => bench.Do(CaseVerbs.Accept, bench.Officer));

        Assert.Equal("case.accept.own-work", refused.Code);
    }

    [Fact]
    public void A_product_that_is_sent_back_is_not_done_and_keeps_its_deadline()
    {
        var bench = CaseBench.In(CaseState.Submitted);
        var due = bench.Case.DueAt;

        bench.Do(CaseVerbs.SendBack);

        Assert.Null(bench.Case.DoneAt);
        Assert.Equal(due, bench.Case.DueAt);
        Assert.Equal(bench.Officer, bench.Case.HolderPerson);
    }
}
