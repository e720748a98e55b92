namespace NamRo.Kernel.Rules;

/// <summary>Somebody else changed the record after the reader fetched it. Pages answer 409 with both versions' way out, the API 412.</summary>
public sealed class StaleVersionException(string what, long expected, long actual) : RuleException(
    "version.stale",
    $"{what} vừa được người khác thay đổi (bạn đang xem phiên bản {expected}, nay là {actual}). Hãy tải lại trang, xem thay đổi rồi làm lại.")
{
    public long Expected { get; } = expected;

    public long Actual { get; } = actual;
}
