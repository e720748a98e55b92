using NamRo.Kernel.Localisation;

namespace NamRo.Kernel.WorkingTime;

/// <summary>
/// One line of the answer to "why this date". The sentence keeps its arguments apart; days and instants among them are shown in office form
/// by <see cref="Texts.Format"/>.
/// </summary>
/// <param name="Code">Stable name of the step for programs, such as <c>due.start</c>.</param>
/// <param name="At">The UTC instant the line speaks of, when it has one.</param>
public sealed record TraceLine(string Code, DateTime? At, FormattableString Sentence);

/// <summary>Collects the steps of one computation. Passing none to <see cref="DueCalculator"/> costs nothing.</summary>
public sealed partial class DueTrace
{
    private readonly List<TraceLine> lines = [];

    public IReadOnlyList<TraceLine> Lines => lines;

    /// <summary>The lines in the reader's language.</summary>
    public IEnumerable<string> Say(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return lines.Select(line => texts.Format(line.Sentence));
    }

    internal void Paused(in ClockEvent e, WorkingSpan? left)
    {
        if (left is not { } rest)
        {
            Add("clock.paused", e.At, $"Tạm dừng lúc {e.At}, lý do {e.Reason}.");
        }
        else if (rest.Ticks < 0)
        {
            Add("clock.paused", e.At, $"Tạm dừng lúc {e.At}, lý do {e.Reason}; khi đó đã quá hạn nên hạn không thay đổi.");
        }
        else
        {
            long minutes = rest.WholeMinutes.Value;
            Add("clock.paused", e.At, $"Tạm dừng lúc {e.At}, lý do {e.Reason}; còn {minutes / 60} giờ {minutes % 60} phút làm việc.");
        }
    }

    internal void Resumed(DateTime at, DateTime? due)
    {
        if (due is { } instant)
        {
            Add("clock.resumed", instant, $"Tiếp tục tính từ {at}; hạn là {instant}.");
        }
        else
        {
            Add("clock.resumed", at, $"Tiếp tục tính từ {at}.");
        }
    }

    internal void Extended(in ClockEvent e, DateTime? due, bool afterDue)
    {
        if (due is { } instant)
        {
            Add("clock.extended", instant, $"Gia hạn theo quyết định lúc {e.At}; hạn mới là {instant}.");
        }
        else
        {
            Add("clock.extended", e.At, $"Gia hạn theo quyết định lúc {e.At}; hạn mới được tính khi tiếp tục.");
        }

        if (afterDue)
        {
            Add("clock.extended-late", e.At, $"Gia hạn khi đã quá hạn nên vẫn tính là quá hạn so với hạn ban đầu.");
        }
    }

    internal void Restarted(DateTime at) => Add("clock.restarted", at, $"Tính lại toàn bộ thời hạn từ {at}.");

    internal void Stopped(DateTime at, DateTime? due)
    {
        if (due is { } instant && at > instant)
        {
            Add("clock.stopped", at, $"Kết thúc lúc {at}, quá hạn {instant}.");
        }
        else
        {
            Add("clock.stopped", at, $"Kết thúc lúc {at}.");
        }
    }

    private void Add(string code, DateTime? at, FormattableString sentence) => lines.Add(new TraceLine(code, at, sentence));
}
