using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Intake;
using NamRo.OneStop.Storage;

namespace NamRo.OneStop.Reflections;

/// <summary>Takes reflections in: the words here, the work as a case of the engine in the desk's hands, together or not at all.</summary>
internal sealed class ReflectionDesk(AppDb db, ICasework casework, OneTransaction one, ReflectionWork work, TimeProvider clock)
{
    public const int MostText = 4000;
    public const int MostLine = 200;
    private const int CodeLength = 8;
    private const string CodeLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>The same ticket gives the same reflection, however often it is sent.</summary>
    /// <exception cref="RuleException">Something is missing or wrong; the sentence says what and how to mend it.</exception>
    public async Task<Reflection> SendAsync(NewReflection given, CancellationToken cancellation)
    {
        var clean = Checked(given);
        if (await FindAsync(given.Ticket, cancellation) is { } known)
        {
            return known;
        }

        try
        {
            return await one.RunAsync(() => GiveAsync(clean, cancellation), cancellation);
        }
        catch (DbUpdateException e) when (DatabaseErrors.IsUniqueViolation(e) && !one.IsHeld)
        {
            // The same form was sent twice at once and the other was first; or the process was just published beside us.
            return await FindAsync(given.Ticket, cancellation) ?? await one.RunAsync(() => GiveAsync(clean, cancellation), cancellation);
        }
    }

    private Task<Reflection?> FindAsync(Guid ticket, CancellationToken cancellation) =>
        db.Set<Reflection>().AsNoTracking().SingleOrDefaultAsync(r => r.Ticket == ticket, cancellation);

    private async Task<Reflection> GiveAsync(NewReflection given, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var code = $"PA-{OfficeClock.DayOf(now):yyMMdd}-{RandomNumberGenerator.GetString(CodeLetters, CodeLength)}";
        var sent = Reflection.Send(code, given, DossierAct.Of(Actor.System, now));
        db.Add(sent);
        await casework.GiveAsync(Actor.System, [await work.OfAsync(sent, cancellation)], cancellation);
        return sent;
    }

    private static NewReflection Checked(NewReflection given)
    {
        Rule.Require(given.Ticket != Guid.Empty, "reflection.ticket", $"Biểu mẫu thiếu mã phiên nhập. Hãy mở lại trang.", "ticket");
        Rule.Require(Enum.IsDefined(given.Topic), "reflection.topic", $"Hãy chọn nội dung phản ánh thuộc loại nào.", "topic");
        var text = VietnameseText.Nfc((given.Text ?? "").Trim());
        Rule.Require(text.Length > 0, "reflection.text", $"Hãy ghi nội dung phản ánh.", "text");
        Rule.Require(text.Length <= MostText, "reflection.text-long", $"Nội dung dài quá {MostText} ký tự. Hãy ghi ngắn lại.", "text");
        Rule.Require(VietnameseText.IsWellFormed(text), "reflection.text-form", $"Nội dung có ký tự không đọc được. Hãy nhập lại.", "text");
        var name = string.IsNullOrWhiteSpace(given.Name) ? null : ApplicantGuard.Name(given.Name, "name");
        return given with { Text = text, Name = name, Contact = ContactOf(given.Contact) };
    }

    /// <summary>A phone number or an e-mail address; what is neither could not be used to answer.</summary>
    private static string? ContactOf(string? typed) => string.IsNullOrWhiteSpace(typed) ? null
        : typed.Contains('@', StringComparison.Ordinal) ? ApplicantGuard.Email(typed, "contact") : ApplicantGuard.Phone(typed, "contact");
}
