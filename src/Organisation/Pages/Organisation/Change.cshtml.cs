using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation.Calendars;
using NamRo.Organisation.Store;
using NamRo.Ui;

namespace NamRo.Organisation.Pages.Organisation;

/// <summary>A further version of a calendar with days added or replaced. Shows first which open clocks would move; publishes on the second click.</summary>
[Permission("calendar.manage")]
internal sealed class ChangeModel(
    IOrganisation organisation, IOrganisationEditor editor, IEnumerable<ICalendarChangePreview> previews) : AppPage
{
    private const int MostListed = 50;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public NewDays Input { get; set; } = new();

    public WorkCalendar Calendar { get; private set; } = null!;

    public IReadOnlyList<CalendarChange>? Previews { get; private set; }

    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];

    public override async Task<IActionResult?> LoadAsync()
    {
        await organisation.RefreshAsync(Cancellation);
        Calendar = organisation.Map.Calendar(Code);
        Kinds = [.. Enum.GetValues<CalendarDayKind>().Select(k => new SelectListItem(T[CalendarWords.Of(k)], k.ToString()))];
        return null;
    }

    public async Task<IActionResult> OnPostPreviewAsync()
    {
        var next = new WorkCalendar(Next());
        var found = new List<CalendarChange>();
        foreach (var preview in previews)
        {
            found.Add(await preview.PreviewAsync(next, MostListed, Cancellation));
        }

        Previews = found;
        return Page();
    }

    public async Task<IActionResult> OnPostPublishAsync()
    {
        var edit = await editor.BeginAsync(Actor, Cancellation);
        var number = edit.PublishCalendar(new NewCalendarVersion(Next()) { Document = Input.Document });
        await edit.SaveAsync(Cancellation);
        Flash($"Đã ban hành phiên bản {number} của lịch {Calendar.Code}.");
        return Redirect(PageLinks.Calendar(Calendar.Code));
    }

    private CalendarDefinition Next() => CalendarDraft.WithDays(
        Calendar.Definition, Input.From!.Value, Input.Until ?? Input.From.Value, Input.Kind!.Value, PlainText.Clean(Input.Name));

    public sealed class NewDays
    {
        [Required(ErrorMessage = "Hãy chọn ngày đầu."), Display(Name = "Từ ngày")]
        public DateOnly? From { get; set; }

        [Display(Name = "Đến hết ngày")]
        public DateOnly? Until { get; set; }

        [Required(ErrorMessage = "Hãy chọn loại ngày."), Display(Name = "Loại")]
        public CalendarDayKind? Kind { get; set; }

        [Required(ErrorMessage = "Hãy ghi tên của ngày."), LineText(TextGuard.NameLength), Display(Name = "Tên")]
        public string Name { get; set; } = "";

        [LineText(TextGuard.DocumentLength, AllowBlank = true), Display(Name = "Văn bản")]
        public string? Document { get; set; }
    }
}
