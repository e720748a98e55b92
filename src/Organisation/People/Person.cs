using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Organisation.Store;

namespace NamRo.Organisation.People;

/// <summary>A person who works in, or is known to, the organisation.</summary>
internal sealed partial class Person : OrganisationRecord
{
    private Person()
    {
    }

    public override string ObjectKind => "person";

    public override Guid ObjectId => Id.Value;

    public PersonId Id { get; private set; }

    public string Code { get; private set; } = "";

    public string CodeKey { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Folded name, for search without marks.</summary>
    public string SearchKey { get; private set; } = "";

    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    /// <summary>Last day in the organisation; null while the person works here.</summary>
    public DateOnly? LeftOn { get; private set; }

    public static Person Record(NewPerson person, Act act)
    {
        var recorded = new Person
        {
            Id = person.Id,
            Code = TextGuard.Code(person.Code, "Code"),
            Email = TextGuard.Email(person.Email),
            Phone = TextGuard.Phone(person.Phone),
        };
        recorded.CodeKey = Keys.Of(recorded.Code);
        recorded.SetName(person.Name);
        recorded.Raise(new PersonRecorded(recorded.Id, recorded.Code, recorded.Name), act);
        return recorded;
    }

    public void Correct(string name, string? email, string? phone, Act act)
    {
        var (oldEmail, oldPhone) = (Email, Phone);
        (Email, Phone) = (TextGuard.Email(email), TextGuard.Phone(phone));
        SetName(name);
        Raise(new PersonCorrected(Id, Name, (Email, Phone) != (oldEmail, oldPhone)), act);
    }

    public void Leave(DateOnly lastDay, string? document, Act act)
    {
        RequireWorksOn(lastDay);
        LeftOn = lastDay;
        Raise(new PersonLeft(Id, lastDay, TextGuard.Optional(document, TextGuard.DocumentLength, "Document")), act);
    }

    public void Return(DateOnly on, string? document, Act act)
    {
        Rule.Require(LeftOn is not null, "organisation.person.not-left", $"{Name} vẫn đang công tác.");
        Rule.Require(on > LeftOn, "organisation.dates.order", $"Ngày trở lại phải sau ngày thôi công tác {LeftOn}.", "On");
        LeftOn = null;
        Raise(new PersonReturned(Id, on, TextGuard.Optional(document, TextGuard.DocumentLength, "Document")), act);
    }

    public void RequireWorksOn(DateOnly day) => Rule.Require(
        LeftOn is null || day <= LeftOn,
        "organisation.person.left",
        $"{Name} đã thôi công tác từ sau ngày {LeftOn}. Hãy chọn người khác hoặc ghi nhận người này trở lại trước.");

    private void SetName(string name)
    {
        Name = TextGuard.Line(name, PlainText.PersonNameLength, "Name", TextShape.PersonName);
        SearchKey = VietnameseText.Fold(Name);
    }
}
