using NamRo.Casework;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Public;

namespace NamRo.OneStop.Ratings;

/// <summary>
/// How satisfied a citizen is, once for each dossier or answered reflection, changeable for some days. It keeps who nobody: only the case, the
/// desk, the level and, when given, the reason. Source: one-stop.md 13.
/// </summary>
internal sealed class Rating : IEventSource
{
    public const string LogKind = "rating";
    public const int MostReason = 1000;

    private readonly List<PendingEvent> pending = [];

    private Rating()
    {
    }

    /// <summary>The case of the dossier or reflection.</summary>
    public CaseId Id { get; private set; }

    public RatedThing Thing { get; private set; }

    public UnitId Desk { get; private set; }

    public Satisfaction Level { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>UTC, of the first time.</summary>
    public DateTime GivenAt { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>The last office day on which it may be changed.</summary>
    public DateOnly ChangeUntil => OfficeClock.DayOf(GivenAt).AddDays(CitizenRules.InForce.RatingChangeDays);

    string IEventSource.ObjectKind => LogKind;

    Guid IEventSource.ObjectId => Id.Value;

    SecurityLabel IEventSource.Label => SecurityLabel.Internal;

    public static Rating Give(CaseId id, RatedThing thing, UnitId desk, Satisfaction level, string? reason, DateTime at)
    {
        var text = Checked(level, reason);
        var rating = new Rating { Id = id, Thing = thing, Desk = desk, Level = level, Reason = text, GivenAt = at, ChangedAt = at };
        rating.Raise(new RatingGiven(thing, level, text is not null), at);
        return rating;
    }

    public void Change(Satisfaction level, string? reason, DateTime at)
    {
        Rule.Require(
            OfficeClock.DayOf(at) <= ChangeUntil, "rating.closed",
            $"Đánh giá này chỉ sửa được đến hết ngày {ChangeUntil:dd/MM/yyyy}. Nếu còn ý kiến, hãy gửi phản ánh.");
        var (text, before) = (Checked(level, reason), Level);
        if (level != Level || text != Reason)
        {
            (Level, Reason, ChangedAt) = (level, text, at);
            Raise(new RatingChanged(level, before, text is not null), at);
        }
    }

    /// <summary>Takes the reason away; the level stays for the figures.</summary>
    public void Anonymise(string rule, DateTime at)
    {
        if (Reason is not null)
        {
            Reason = null;
            Raise(new RatingAnonymised(rule), at);
        }
    }

    IReadOnlyList<PendingEvent> IEventSource.TakeEvents()
    {
        var taken = pending.ToArray();
        pending.Clear();
        return taken;
    }

    private static string? Checked(Satisfaction level, string? reason)
    {
        Rule.Require(Enum.IsDefined(level), "rating.level", $"Hãy chọn một trong ba mức hài lòng.", "level");
        var text = VietnameseText.Nfc((reason ?? "").Trim());
        Rule.Require(
            level != Satisfaction.Unsatisfied || text.Length > 0, "rating.reason", $"Khi không hài lòng, hãy ghi lý do để cơ quan sửa.", "reason");
        Rule.Require(text.Length <= MostReason, "rating.reason-long", $"Lý do dài quá {MostReason} ký tự. Hãy ghi ngắn lại.", "reason");
        return text.Length == 0 ? null : text;
    }

    private void Raise(RatingEvent happened, DateTime at)
    {
        Version++;
        var act = DossierAct.Of(Actor.System, at);
        pending.Add(new PendingEvent(happened, act.Actor, act.ActorUnit, null, act.At, Version));
    }
}
