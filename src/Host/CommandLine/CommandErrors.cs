using System.Data.Common;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using NamRo.Kernel.Rules;

namespace NamRo.Host.CommandLine;

/// <summary>Says on one line what went wrong and what to do; stack traces only by <c>--verbose</c>.</summary>
internal static class CommandErrors
{
    public const int ExitCode = 1;

    public static string Describe(Exception failure) => failure switch
    {
        RuleException refused => $"{refused.Message} [{refused.Code}]",
        NotFoundException missing => $"Không tìm thấy: {missing.Kind}.",
        FileNotFoundException { FileName: { Length: > 0 } file } => $"Không tìm thấy tệp {file}.",
        FileNotFoundException or DirectoryNotFoundException => $"Không tìm thấy tệp: {failure.Message}",
        UnauthorizedAccessException => $"Không có quyền đọc hoặc ghi: {failure.Message}",
        IOException { InnerException: AddressInUseException } =>
            $"Cổng đang có chương trình khác dùng ({failure.Message}). Hãy dừng chương trình đó hoặc chọn cổng khác: namro serve --urls http://localhost:5081",
        OperationCanceledException => "Đã dừng theo yêu cầu.",
        _ when DatabaseFailure(failure) is { } cause =>
            $"Không làm việc được với cơ sở dữ liệu: {cause}. Hãy kiểm tra thiết lập Database:Provider, Database:ConnectionString và dịch vụ PostgreSQL.",
        _ => $"Lỗi {failure.GetType().Name}: {failure.Message} Thêm --verbose để xem chi tiết.",
    };

    private static string? DatabaseFailure(Exception failure) => failure switch
    {
        DbException or SocketException => failure.Message.TrimEnd('.'),
        { InnerException: { } inner } => DatabaseFailure(inner),
        _ => null,
    };
}
