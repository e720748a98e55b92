using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Counting;

namespace NamRo.OneStop.Figures;

/// <summary>Takes figures from outside and answers with those that count.</summary>
internal sealed class FigureDesk(AppDb db, Authoriser authoriser, TimeProvider clock)
{
    public const string Permission = "figure.enter";

    private const int MostSource = 300;
    private const long Most = 1_000_000_000;

    public bool MayEnter(Actor actor, UnitId unit) => authoriser.MayEver(actor, Permission) && actor.Grants.Any(g => g.Units.Contains(unit));

    /// <summary>The figures that count for a unit and a period, by item; those of a unit above or below are not its own.</summary>
    public async Task<IReadOnlyDictionary<string, OutsideFigure>> OfAsync(FigureBook book, UnitId? unit, Period period, CancellationToken cancellation) =>
        (await HistoryAsync(book, unit, period, cancellation)).GroupBy(f => f.Item).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>Everything that was entered, newest first.</summary>
    public async Task<IReadOnlyList<OutsideFigure>> HistoryAsync(FigureBook book, UnitId? unit, Period period, CancellationToken cancellation) => unit is not { } of
        ? []
        : await db.Set<OutsideFigure>().AsNoTracking().Where(f => f.Book == book && f.Unit == of && f.From == period.From && f.To == period.To)
            .OrderByDescending(f => f.EnteredAt).ThenByDescending(f => f.Id).ToListAsync(cancellation);

    /// <exception cref="RuleException">The actor may not, or the figure can't be right; the sentence says why.</exception>
    public async Task EnterAsync(Actor actor, FigureEntry entry, CancellationToken cancellation)
    {
        if (!MayEnter(actor, entry.Unit))
        {
            throw new AccessDeniedException("figure.not-allowed", $"Chỉ người được giao tổng hợp số liệu của đơn vị mới nhập được số liệu này.");
        }

        var source = VietnameseText.Nfc(entry.Source).Trim();
        Require(entry with { Source = source }, OfficeClock.DayOf(clock.UtcNow()));
        db.Add(OutsideFigure.Enter(entry with { Source = source }, actor, clock.UtcNow()));
        await db.SaveChangesAsync(cancellation);
    }

    private static void Require(FigureEntry entry, DateOnly today)
    {
        Rule.Require(IsKnown(entry), "figure.item", $"Hãy chọn chỉ số cần nhập.", "item");
        Rule.Require(entry.Source.Length is > 0 and <= MostSource, "figure.source", $"Hãy ghi nguồn của số liệu, ví dụ tên trang của Cổng Dịch vụ công quốc gia.", "source");
        Rule.Require(entry.ReadOn <= today, "figure.future", $"Ngày lấy số liệu {entry.ReadOn:dd/MM/yyyy} chưa đến.", "readOn");
        Rule.Require(entry.ReadOn >= entry.Period.From, "figure.before", $"Ngày lấy số liệu phải từ ngày đầu kỳ {entry.Period.From:dd/MM/yyyy} trở đi.", "readOn");
        Rule.Require(entry.Whole is >= 0 and <= Most && entry.Part >= 0, "figure.negative", $"Tử số và mẫu số phải là số không âm.", "part");
        Rule.Require(entry.Part <= entry.Whole, "figure.part", $"Tử số {entry.Part} lớn hơn mẫu số {entry.Whole}. Hãy kiểm tra lại.", "part");
    }

    private static bool IsKnown(FigureEntry entry) => entry.Book == FigureBook.Index
        ? IndexBook.Decision766.Items.Any(i => i.Key == entry.Item)
        : DeskScoreBook.Circular01.Indices.Any(i => i.Key == entry.Item);
}
