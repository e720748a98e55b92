using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.OneStop;
using NamRo.OneStop.Intake;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.OneStop.Public;

/// <summary>A citizen sends a dossier with files, is asked for more, completes it, and follows the dossier: without account and script.</summary>
public sealed class OnlineSubmissionTests
{
    private static readonly byte[] Paper = Encoding.UTF8.GetBytes("Tờ khai đăng ký, bản chụp chữ.");

    [Theory, EachDatabase]
    public async Task A_citizen_sends_completes_and_follows_and_the_clerk_reads_the_files(DatabaseProvider provider)
    {
        await using var app = await CitizenApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var procedure = await ProcedureAsync(ward);
        using var citizen = app.CreateClient();
        using var clerk = app.CreateClient();
        await clerk.SignInAsAsync(ward.Clerk);

        var sent = await (await citizen.OpenAsync($"/submit?procedure={procedure}")).UploadAsync("#submit", [("part-0", "to-khai.txt", Paper)], Good(ward));
        var row = await RowAsync(app, ward);
        var read = await clerk.OpenAsync($"/dossiers/submissions/{row.Id}");
        var file = await clerk.Http.GetByteArrayAsync(new Uri($"/dossiers/submissions/{row.Id}/parts/0", UriKind.Relative));
        await ward.DoAsync(ward.Clerk, (desk, actor) => desk.ActAsync(actor, row.Id, new GuideToSupplement(["Ảnh thẻ"], "Thiếu ảnh")));
        var asked = await citizen.OpenAsync(sent.Path);
        var completed = await asked.UploadAsync("#supplement", [("item-0", "anh.txt", Paper)], ("Note", "Ảnh chụp năm nay."));
        var received = await ward.DoAsync(ward.Clerk, (desk, actor) => desk.ReceiveSubmissionAsync(actor, row.Id));
        var followed = await (await citizen.OpenAsync(sent.Path)).FollowAsync("Theo dõi hồ sơ đã tiếp nhận");

        sent.ShouldBe(HttpStatusCode.OK).ShouldSay(row.Code).ShouldSay("Đã gửi, chờ cơ quan trả lời");
        read.ShouldBe(HttpStatusCode.OK).ShouldSay("to-khai.txt");
        Assert.Equal(Paper, file);
        asked.ShouldSay("Cần bổ sung").ShouldSay("Thiếu ảnh");
        completed.ShouldBe(HttpStatusCode.OK).ShouldSay("Đã gửi, chờ cơ quan trả lời").ShouldSay("Ảnh thẻ");
        followed.ShouldBe(HttpStatusCode.OK).ShouldSay(received.Code);
        Assert.Contains((await ward.ViewAsync(received.Id)).Parts, p => p.Name == "Ảnh thẻ" && p.FileHash is not null);
    }

    [Theory, EachDatabase]
    public async Task Bad_input_is_said_and_a_file_that_was_taken_need_not_be_chosen_again(DatabaseProvider provider)
    {
        await using var app = await CitizenApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var procedure = await ProcedureAsync(ward);
        using var citizen = app.CreateClient();
        var form = await citizen.OpenAsync($"/submit?procedure={procedure}");
        (string, string, byte[])[] files = [("part-0", "to-khai.txt", Paper)];

        var missing = await form.UploadAsync("#submit", [], Good(ward));
        var lie = await form.UploadAsync("#submit", [("part-0", "to-khai.pdf", "<html><script>1</script></html>"u8.ToArray())], Good(ward));
        var phone = await form.UploadAsync("#submit", files, Good(ward, ("Input.Phone", "123")));
        var mail = await form.UploadAsync("#submit", files, Good(ward, ("Input.Email", "khong-phai-thu")));
        var born = await form.UploadAsync("#submit", files, Good(ward, ("Input.BirthDate", $"{app.Time.GetUtcNow().AddDays(3):yyyy-MM-dd}")));
        var number = await form.UploadAsync("#submit", files, Good(ward, ("Input.IdentityNumber", "12345")));
        var mended = await phone.UploadAsync("#submit", [], Good(ward));

        missing.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Hồ sơ còn thiếu: Tờ khai. Hãy đính kèm đủ rồi gửi lại.");
        lie.ShouldBe(HttpStatusCode.UnprocessableEntity);
        phone.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Số điện thoại bắt đầu bằng 0").ShouldSay("Tờ khai: to-khai.txt");
        mail.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Thư điện tử có dạng");
        born.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("ở sau hôm nay");
        number.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Số định danh có 12 chữ số");
        mended.ShouldBe(HttpStatusCode.OK);
        Assert.Equal("to-khai.txt", Assert.Single((await RowAsync(app, ward)).Content.Parts).FileName);
    }

    [Theory, EachDatabase]
    public async Task A_name_in_NFD_is_kept_as_NFC_and_the_same_form_twice_is_one_submission(DatabaseProvider provider)
    {
        await using var app = await CitizenApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        var procedure = await ProcedureAsync(ward);
        using var citizen = app.CreateClient();
        var form = await citizen.OpenAsync($"/submit?procedure={procedure}");
        var fields = Good(ward, ("Input.Name", "Nguyễn Thị Bưởi".Normalize(NormalizationForm.FormD)));

        var first = await form.UploadAsync("#submit", [("part-0", "to-khai.txt", Paper)], fields);
        var again = await form.UploadAsync("#submit", [("part-0", "to-khai.txt", Paper)], fields);
        var other = await form.UploadAsync("#submit", [("part-0", "to-khai.txt", Paper)], Good(ward, ("Input.Name", "Lê Văn Mít")));

        Assert.Equal(first.Path, again.Path);
        other.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("đã dùng để gửi một hồ sơ khác");
        Assert.Equal("Nguyễn Thị Bưởi".Normalize(NormalizationForm.FormC), (await RowAsync(app, ward)).ApplicantName);
    }

    [Fact]
    public async Task Whoever_sends_too_often_is_told_to_wait()
    {
        await using var app = await CitizenApp.StartAsync(DatabaseProvider.Sqlite, sends: 2);
        var ward = await Counter.OpenAsync(app);
        using var citizen = app.CreateClient();
        var form = await citizen.OpenAsync($"/submit?procedure={await ProcedureAsync(ward)}");

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            statuses.Add((await form.UploadAsync("#submit", [], Good(ward))).Status);
        }

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.TooManyRequests], statuses);
    }

    private static Task<string> ProcedureAsync(Counter ward) => ward.ProcedureAsync(p => p with { Components = [new ProcedureComponent("Tờ khai")] });

    private static (string, string)[] Good(Counter ward, params (string Name, string Value)[] other) =>
    [
        .. new (string Name, string Value)[]
        {
            ("Input.Desk", $"{ward.Desk}"), ("Input.Kind", "Person"), ("Input.Name", "Trần Thị Cam"), ("Input.IdentityNumber", "001185000321"), ("Input.Phone", "0912345678"),
            ("Input.Delivery", "Desk"),
        }.Where(f => !other.Any(o => o.Name == f.Name)),
        .. other,
    ];

    private static async Task<Submission> RowAsync(TestApp app, Counter ward)
    {
        await using var work = app.Begin(Actor.System);
        return await work.Db.Set<Submission>().AsNoTracking().SingleAsync(s => s.Desk == ward.Desk);
    }
}
