using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Data;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.Api;

/// <summary>A refusal as a problem document (RFC 9457), in the language that the program asked for.</summary>
internal sealed record ApiProblem(int Status, string Code, FormattableString Detail)
{
    private const string ContentType = "application/problem+json";
    private const string StatePrefix = "case.state.";
    private const string RetrySeconds = "10";

    public IReadOnlyList<string> AllowedNow { get; init; } = [];

    /// <summary>Where in the request the trouble is: a field of the body, as a JSON path.</summary>
    public string? Field { get; init; }

    public static ApiProblem From(Exception failure) => failure switch
    {
        ApiRefusedException refused => From(refused, refused.Status),
        StaleVersionException stale => From(stale, StatusCodes.Status412PreconditionFailed),
        RuleException rule => From(rule, IsState(rule) ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity),
        NotFoundException => From(StatusCodes.Status404NotFound),
        BadHttpRequestException bad => FromUnreadable(bad),
        _ => From(DatabaseErrors.IsUnavailable(failure) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError),
    };

    /// <summary>What a bare status means.</summary>
    public static ApiProblem From(int status) => status switch
    {
        401 => new(status, "key.missing", $"Cần khóa truy cập còn hạn trong đầu mục Authorization: Bearer …"),
        403 => new(status, "permission.denied", $"Khóa này hoặc chức vụ hiện nay của chủ khóa không cho phép làm việc này."),
        404 => new(status, "not-found", $"Không có hồ sơ hoặc đường dẫn này, hoặc bạn không có quyền xem."),
        405 => new(status, "method.not-allowed", $"Đường dẫn này không nhận phương thức đã dùng."),
        413 => new(status, "request.too-large", $"Nội dung gửi lên vượt quá giới hạn."),
        415 => new(status, "request.media-type", $"Nội dung phải là application/json, mã UTF-8."),
        429 => new(status, "request.too-many", $"Bạn đã gửi quá nhiều yêu cầu trong thời gian ngắn."),
        503 => new(status, "store.unavailable", $"Nơi lưu dữ liệu đang bận hoặc chưa sẵn sàng. Chưa có gì được ghi; hãy gửi lại với cùng Idempotency-Key."),
        < 500 => new(status, "request.refused", $"Máy chủ từ chối yêu cầu này."),
        _ => new(status, "server.failure", $"Đã xảy ra lỗi ngoài dự kiến. Hãy báo quản trị viên kèm traceId."),
    };

    public async Task WriteAsync(HttpContext context)
    {
        var texts = context.RequestServices.GetRequiredService<Texts>();
        context.Response.StatusCode = Status;
        context.Response.ContentType = ContentType;
        if (Status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = RetrySeconds;
        }

        var body = new Document(
            $"urn:namro:problem:{Code}", texts[Title(Status)], Status, texts.Format(Detail), Code, AllowedNow, Field,
            System.Diagnostics.Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier);
        await context.Response.WriteAsJsonAsync(body, ApiJson.Answers, ContentType, context.RequestAborted);
    }

    private static bool IsState(RuleException rule) => rule.Code.StartsWith(StatePrefix, StringComparison.Ordinal);

    private static ApiProblem From(RuleException rule, int status) =>
        new(status, rule.Code, rule.Sentence) { AllowedNow = rule.AllowedNow, Field = rule.Field };

    private static ApiProblem FromUnreadable(BadHttpRequestException bad) => bad switch
    {
        { InnerException: JsonException json } => new(bad.StatusCode, "request.json", $"Không đọc được JSON tại {json.Path ?? "$"}: sai kiểu, thừa trường, trùng khóa hoặc lồng quá sâu.")
        {
            Field = json.Path,
        },
        { StatusCode: StatusCodes.Status400BadRequest } => new(bad.StatusCode, "request.parameter", $"Tham số thiếu hoặc sai dạng: {bad.Message}"),
        _ => From(bad.StatusCode),
    };

    private static string Title(int status) => status switch
    {
        400 or 415 => Texts.Key("Yêu cầu không đọc được"),
        401 => Texts.Key("Chưa xác thực"),
        403 => Texts.Key("Không có quyền"),
        404 => Texts.Key("Không tìm thấy"),
        409 => Texts.Key("Chưa làm được ở trạng thái hiện nay"),
        412 or 428 => Texts.Key("Phiên bản không khớp"),
        422 => Texts.Key("Chưa làm được"),
        503 => Texts.Key("Tạm thời chưa phục vụ được"),
        < 500 => Texts.Key("Không thực hiện được"),
        _ => Texts.Key("Có lỗi của hệ thống"),
    };

    private sealed record Document(
        string Type, string Title, int Status, string Detail, string Code, IReadOnlyList<string> AllowedNow,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Field, string TraceId);
}
