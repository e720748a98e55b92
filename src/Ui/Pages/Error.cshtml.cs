using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.Rules;
using NamRo.Ui.Web;

namespace NamRo.Ui.Pages;

/// <summary>Says what happened and what to do, never how: the details are in the log under the reference number.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    public int Status { get; private set; }

    public string Heading { get; private set; } = "";

    public string What { get; private set; } = "";

    /// <summary>The sentence of a rule that refused before any page could say it; rules speak to users.</summary>
    public FormattableString? Refusal { get; private set; }

    public string WhatNow { get; private set; } = "";

    public string Reference { get; private set; } = "";

    /// <summary>Any method: the page stands in for whatever was asked for.</summary>
    public override void OnPageHandlerExecuting(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context) => Describe();

    private void Describe()
    {
        var failure = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        var answered = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        Status = failure is not null ? FailureStatus.Of(failure) : answered ? Response.StatusCode : StatusCodes.Status404NotFound;
        Response.StatusCode = Status;
        if (Status == StatusCodes.Status503ServiceUnavailable)
        {
            Response.Headers.RetryAfter = "10";
        }

        Reference = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        Refusal = (failure as RuleException)?.Sentence;
        (Heading, What, WhatNow) = Say(Status);
    }

    private static (string Heading, string What, string WhatNow) Say(int status) => status switch
    {
        400 => (Texts.Key("Yêu cầu không hợp lệ"),
            Texts.Key("Máy chủ không hiểu được yêu cầu vừa gửi."),
            Texts.Key("Hãy quay lại trang trước, tải lại trang rồi làm lại. Trang mở quá lâu cũng có thể là nguyên nhân.")),
        401 or 403 => (Texts.Key("Không có quyền"),
            Texts.Key("Chức vụ hiện nay của bạn không cho phép làm việc này."),
            Texts.Key("Nếu việc này thuộc nhiệm vụ của bạn, hãy báo lãnh đạo đơn vị hoặc quản trị viên.")),
        404 => (Texts.Key("Không tìm thấy"),
            Texts.Key("Không có trang hoặc hồ sơ này, hoặc bạn không có quyền xem."),
            Texts.Key("Hãy kiểm tra lại địa chỉ hoặc dùng ô tìm kiếm.")),
        409 or 412 => (Texts.Key("Đã có người thay đổi"),
            Texts.Key("Nội dung này vừa được người khác thay đổi."),
            Texts.Key("Hãy mở lại trang, xem thay đổi rồi làm lại.")),
        413 => (Texts.Key("Tệp quá lớn"),
            Texts.Key("Nội dung gửi lên vượt quá giới hạn."),
            Texts.Key("Hãy chọn tệp nhỏ hơn hoặc chia tệp ra.")),
        422 => (Texts.Key("Chưa làm được"),
            Texts.Key("Dữ liệu gửi lên không đúng hoặc việc này hiện không được phép."),
            Texts.Key("Hãy quay lại trang trước và kiểm tra lại.")),
        429 => (Texts.Key("Quá nhiều yêu cầu"),
            Texts.Key("Bạn đã gửi quá nhiều yêu cầu trong thời gian ngắn."),
            Texts.Key("Hãy chờ một phút rồi thử lại.")),
        503 or 507 => (Texts.Key("Tạm thời chưa phục vụ được"),
            Texts.Key("Nơi lưu dữ liệu đang bận hoặc chưa sẵn sàng. Việc vừa làm chưa được ghi."),
            Texts.Key("Hãy thử lại sau ít phút.")),
        < 500 => (Texts.Key("Không thực hiện được"),
            Texts.Key("Máy chủ từ chối yêu cầu này."),
            Texts.Key("Hãy quay lại trang trước và thử lại.")),
        _ => (Texts.Key("Có lỗi của hệ thống"),
            Texts.Key("Đã xảy ra lỗi ngoài dự kiến. Lỗi đã được ghi lại."),
            Texts.Key("Hãy thử lại; nếu vẫn lỗi, hãy báo quản trị viên kèm mã tra cứu.")),
    };
}
