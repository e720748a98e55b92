using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation.Store;

namespace NamRo.Organisation.Calendars;

/// <summary>One published state of a work calendar. Never changed; a correction is a further version.</summary>
internal sealed class CalendarVersion : OrganisationRecord
{
    private CalendarVersion()
    {
    }

    public override string ObjectKind => "calendar-version";

    public override Guid ObjectId => Id;

    public Guid Id { get; private set; }

    public string Code { get; private set; } = "";

    public string CodeKey { get; private set; } = "";

    /// <summary>From 1, without gaps within a code.</summary>
    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The kernel's calendar definition as JSON.</summary>
    public string Definition { get; private set; } = "";

    public string? Document { get; private set; }

    /// <summary>Since when this version is known (UTC).</summary>
    public DateTime PublishedAt { get; private set; }

    public PersonId PublishedBy { get; private set; }

    public WorkCalendar Calendar => new(CalendarJson.Read(Definition));

    public static CalendarVersion Publish(NewCalendarVersion calendar, int number, Act act)
    {
        var definition = calendar.Definition with { Version = number };
        // Building it checks that it does not contradict itself.
        _ = new WorkCalendar(definition);
        var published = new CalendarVersion
        {
            Id = Guid.CreateVersion7(),
            Code = TextGuard.Code(definition.Code, "Code"),
            Number = number,
            Name = TextGuard.Line(definition.Name, TextGuard.NameLength, "Name"),
            Definition = CalendarJson.Write(definition),
            Document = TextGuard.Optional(calendar.Document, TextGuard.DocumentLength, "Document"),
            PublishedAt = act.At,
            PublishedBy = act.By.Person,
        };
        published.CodeKey = Keys.Of(published.Code);
        published.Raise(new CalendarPublished(published.Code, number, published.Name, published.Document), act);
        return published;
    }
}
