using System.Net;
using BangVang.Kernel.Rights;
using BangVang.Tests.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Design;

public sealed class ErrorPageTests(TestHouse house)
{
    [Fact]
    public async Task A_page_that_does_not_exist_says_so_in_Vietnamese()
    {
        var answer = await house.Visitor().GetAsync("/nowhere");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("<h1>Không có trang này</h1>");
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Somebody_signed_in_keeps_the_menu_on_it()
    {
        var client = await house.SignedIn(Role.UnitOfficer, await house.Given.Root("UBND tỉnh Sơn Bình"));
        var answer = await client.GetAsync("/nowhere");
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("Không có trang này");
        page.ShouldContain("<small>UBND tỉnh Sơn Bình</small>");
    }

    [Fact]
    public async Task A_form_that_has_expired_gives_back_what_was_typed_but_no_secret()
    {
        var answer = await house.Visitor().PostAsync("/design", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Input.Reason"] = "Thiếu xác nhận sáng kiến",
            ["Input.Password"] = "khong-duoc-hien",
        }));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("<h1>Biểu mẫu đã hết hạn</h1>");
        page.ShouldContain(">Thiếu xác nhận sáng kiến</textarea>");
        page.ShouldNotContain("khong-duoc-hien");
    }

    [Fact]
    public async Task Too_large_a_request_is_told_the_limit()
    {
        await using var small = house.WithWebHostBuilder(host => host.UseSetting("Limits:RequestMegabytes", "1"));
        var answer = await small.CreateClient().PostAsync("/design", new ByteArrayContent(new byte[1_100_000]));
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Mỗi lần gửi không quá 1 MB.");
    }

    [Fact]
    public async Task A_bug_shows_an_id_and_in_production_nothing_of_its_cause()
    {
        await using var broken = house.WithWebHostBuilder(host => host.UseEnvironment("Production")
            .ConfigureTestServices(services => services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new Bug()))));
        var answer = await broken.CreateClient().GetAsync("/design");
        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("<h1>Có sự cố trong hệ thống</h1>");
        page.ShouldContain("Mã sự cố: <b");
        page.ShouldNotContain(Bug.Secret);
    }

    [Fact]
    public async Task A_program_that_reads_no_pages_gets_a_sentence()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/nowhere.ics");
        request.Headers.Accept.ParseAdd("text/calendar");
        var answer = await house.Visitor().SendAsync(request);
        (await answer.Content.ReadAsStringAsync()).ShouldStartWith("Không có trang này. ");
    }

    [Fact]
    public async Task The_component_page_exists_in_development_only()
    {
        (await house.Visitor().GetAsync("/design?errors=1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await using var production = house.WithWebHostBuilder(host => host.UseEnvironment("Production"));
        (await production.CreateClient().GetAsync("/design")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    sealed class Bug : IResourceFilter
    {
        public const string Secret = "mainspring";

        public void OnResourceExecuting(ResourceExecutingContext context) => throw new InvalidOperationException(Secret);

        public void OnResourceExecuted(ResourceExecutedContext context)
        {
        }
    }
}
