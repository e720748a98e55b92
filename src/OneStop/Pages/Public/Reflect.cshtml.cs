using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.OneStop.Pages.Dossiers;
using NamRo.OneStop.Public;
using NamRo.OneStop.Reflections;
using NamRo.Ui;

namespace NamRo.OneStop.Pages.Public;

/// <summary>A citizen says what was wrong or could be better; it arrives as a case of the desk, and two codes follow its answer.</summary>
[AllowAnonymous]
[EnableRateLimiting(PublicLimits.SendPolicy)]
internal sealed class ReflectModel(ReflectionDesk reflections, PublicLookup lookup, PublicDesks desks, CheckCodes checks) : AppPage
{
    /// <summary>Codes of the dossier it is about, when the sender came from there.</summary>
    [BindProperty(SupportsGet = true, Name = "code")]
    [StringLength(60)]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true, Name = "check")]
    [StringLength(20)]
    public string? Check { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The dossier, when both codes fit.</summary>
    public PublicDossier? About { get; private set; }

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Topics { get; private set; } = [];

    public override async Task<IActionResult?> LoadAsync()
    {
        About = string.IsNullOrWhiteSpace(Code) ? null : await lookup.FindAsync(Code, Check, Cancellation);
        Places = [.. desks.All().Select(u => new SelectListItem(u.Name, u.Id.ToString(), u.Id == About?.Desk))];
        Topics = [.. Enum.GetValues<ReflectionTopic>().Select(t => new SelectListItem(T[PublicWords.Of(t)], t.ToString()))];
        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Rule.Require(desks.Has(Input.Desk!.Value), "reflection.desk", $"Hãy chọn nơi tiếp nhận trong danh sách.", nameof(Input.Desk));
        var sent = await reflections.SendAsync(
            new NewReflection(Input.Ticket, Input.Desk.Value, Input.Topic!.Value, Input.Text, Input.Name, Input.Contact, About?.Id), Cancellation);
        Flash($"Đã nhận phản ánh của bạn. Hãy ghi lại hai mã bên dưới để xem trả lời.");
        return Redirect(CitizenLinks.Reflection(sent.Code, await checks.OfAsync(sent.Code, Cancellation)));
    }

    public sealed class Form
    {
        public Guid Ticket { get; set; } = IntakeForm.NewTicket();

        [Display(Name = "Gửi đến"), Required]
        public UnitId? Desk { get; set; }

        [Display(Name = "Về việc"), Required]
        public ReflectionTopic? Topic { get; set; }

        [Display(Name = "Nội dung phản ánh, kiến nghị"), Required, BlockText(ReflectionDesk.MostText)]
        public string Text { get; set; } = "";

        [Display(Name = "Họ tên"), LineText(ReflectionDesk.MostLine, AllowBlank = true)]
        public string? Name { get; set; }

        [Display(Name = "Điện thoại hoặc thư điện tử"), LineText(ReflectionDesk.MostLine, AllowBlank = true)]
        public string? Contact { get; set; }
    }
}
