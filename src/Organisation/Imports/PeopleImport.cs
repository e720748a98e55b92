using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;

namespace NamRo.Organisation.Imports;

/// <summary>Records people; of those known by their code, it corrects the contact data and refuses another name.</summary>
internal sealed class PeopleImport(ImportRun run, IReadOnlyDictionary<Kernel.Identity.PersonId, (string? Email, string? Phone)> contacts)
{
    public void Apply(IReadOnlyList<ImportRow> rows)
    {
        foreach (var row in rows)
        {
            run.Take(row, Record);
        }
    }

    private RowOutcome Record(ImportRow row)
    {
        var (code, name) = (row.Required("Code"), row.Required("Name"));
        var (email, phone) = (row.Optional("Email"), row.Optional("Phone"));
        if (run.Map.PersonByCode(code) is not { } present)
        {
            run.Edit.RecordPerson(new NewPerson(code, name) { Email = email, Phone = phone });
            return RowOutcome.Added;
        }

        Rule.Require(
            VietnameseText.ExactKey(present.Name) == VietnameseText.ExactKey(name),
            "import.person-differs",
            $"Mã “{code}” đã là của {present.Name}. Hãy kiểm tra mã, hoặc sửa họ tên trên trang của người đó.",
            "Name");
        var stored = contacts.GetValueOrDefault(present.Id);
        var changed = (email is not null && email != stored.Email) || (phone is not null && phone != stored.Phone);
        if (changed)
        {
            run.Edit.CorrectPerson(present.Id, present.Name, email ?? stored.Email, phone ?? stored.Phone);
        }

        return changed ? RowOutcome.Changed : RowOutcome.Unchanged;
    }
}
