using System.Net;
using System.Net.Http.Headers;
using BangVang.Accounts;
using BangVang.Files;
using BangVang.Journal;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Files;

public sealed class AttachmentTests(TestHouse house)
{
    const string AddForm = "form[action*='handler=Add']";

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "rỗng.docx", [], "rỗng" },
        { "báo cáo.docx", SampleFiles.Exe, "là chương trình" },
        { "chạy.txt", [.. "#!/bin/sh\n"u8], "là chương trình" },
        { "kế hoạch.pdf", SampleFiles.Docx, "nội dung là Word" },
        { "kế hoạch.docx", SampleFiles.Pdf, "nội dung là PDF" },
        { "macro.docx", SampleFiles.Docm, "có macro" },
        { "nhiều.zip", SampleFiles.PlainZip, "là tệp nén" },
        { "bom.docx", SampleFiles.Bomb, "lớn bất thường" },
        { "bom nói dối.docx", SampleFiles.LyingBomb(), "bị hỏng" },
        { "cũ.doc", SampleFiles.OldDoc, "Office cũ" },
        { "khóa.docx", SampleFiles.Encrypted, "có mật khẩu" },
        { "hỏng.docx", [(byte)'P', (byte)'K', 3, 4, 9, 9, 9], "bị hỏng" },
        { "lạ.txt", [0, 1, 2, 3], "Không nhận tệp" },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task What_may_not_be_taken_in_is_refused_with_its_reason_and_nothing_stays(string name, byte[] bytes, string reason)
    {
        var (client, thing, _) = await Reader();
        var answer = await client.Submit(await client.Page(Address(thing)), AddForm, ("files", new Upload(name, bytes)));
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, answer.Text);
        answer.Document.QuerySelector("[role=alert]")!.TextContent.ShouldContain(reason);
        (await FilesOf(thing)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Kế hoạch 2026.docx")]
    [InlineData("..\\..\\Kế hoạch 2026.docx")]
    public async Task A_file_is_kept_with_its_name_its_hash_and_its_entry_in_the_journal(string sent)
    {
        var (client, thing, account) = await Reader();
        var answer = await client.Submit(await client.Page(Address(thing)), AddForm, ("files", new Upload(sent, SampleFiles.Docx)));
        answer.ShouldBeFine().Text.ShouldContain("Kế hoạch 2026.docx");
        var file = (await FilesOf(thing)).ShouldHaveSingleItem();
        (file.Name, file.Type, file.UploadedByName).ShouldBe(("Kế hoạch 2026.docx", "docx", account.Name));
        file.StoredName.ShouldNotContain("docx");
        var entry = (await house.With(s => s.GetRequiredService<AppDb>().HistoryOf(TestThing.Kind, thing).ToListAsync())).ShouldHaveSingleItem();
        entry.Act.ShouldBe("Đính kèm tệp");
        entry.Changes.ShouldContain(file.Sha256);
        entry.Changes.ShouldNotContain(file.StoredName);
    }

    [Fact]
    public async Task A_file_comes_back_as_it_was_as_something_to_keep_and_in_parts_when_asked()
    {
        var (client, thing, _) = await Reader();
        await client.Submit(await client.Page(Address(thing)), AddForm, ("files", new Upload("tờ trình.pdf", SampleFiles.Pdf)));
        var file = (await FilesOf(thing)).ShouldHaveSingleItem();
        var whole = await client.GetAsync($"/files/{file.Id}");
        (await whole.Content.ReadAsByteArrayAsync()).ShouldBe(SampleFiles.Pdf);
        whole.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        whole.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("tờ trình.pdf");
        whole.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        var request = new HttpRequestMessage(HttpMethod.Get, $"/files/{file.Id}") { Headers = { Range = new RangeHeaderValue(1, 3) } };
        var part = await client.SendAsync(request);
        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await part.Content.ReadAsStringAsync()).ShouldBe("PDF");
    }

    [Fact]
    public async Task For_whoever_may_not_see_the_thing_its_files_do_not_exist()
    {
        var (client, thing, _) = await Reader();
        await client.Submit(await client.Page(Address(thing)), AddForm, ("files", new Upload("a.png", SampleFiles.Png)));
        var file = (await FilesOf(thing)).ShouldHaveSingleItem();
        var stranger = await house.SignedIn(Role.UnitOfficer, await house.Given.Root());
        (await stranger.Visit($"/files/{file.Id}")).ShouldNotExist();
        (await stranger.Visit(Address(thing))).ShouldNotExist();
        (await stranger.Visit($"/files/no-such-kind/{thing}")).ShouldNotExist();
        (await house.Visitor().Visit($"/files/{file.Id}")).Path.ShouldNotStartWith("/files/");
    }

    [Fact]
    public async Task Whoever_may_only_read_can_neither_attach_nor_take_off()
    {
        var (client, thing, _) = await Reader();
        await client.Submit(await client.Page(Address(thing)), AddForm, ("files", new Upload("a.txt", SampleFiles.Text)));
        var file = (await FilesOf(thing)).ShouldHaveSingleItem();
        var account = await house.Given.Account(Role.Auditor, await house.Given.Root());
        TestThing.For(account.Id, mayAttach: false, thing);
        var reader = house.SignedIn(account);
        var page = await reader.Page(Address(thing));
        page.QuerySelector(AddForm).ShouldBeNull();
        var token = await client.Page(Address(thing));
        (await reader.Post(token, $"{Address(thing)}?handler=Remove", ("file", file.Id.ToString()))).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
        (await FilesOf(thing)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_file_that_was_taken_off_is_gone_from_the_page_and_its_row_stays()
    {
        var (client, thing, account) = await Reader();
        await client.Submit(await client.Page(Address(thing)), AddForm, ("files", new Upload("a.txt", SampleFiles.Text)));
        var file = (await FilesOf(thing)).ShouldHaveSingleItem();
        var answer = await client.Submit(await client.Page(Address(thing)), "form[action*='handler=Remove']");
        answer.ShouldBeFine().Text.ShouldContain("Đã gỡ tệp “a.txt”.");
        (await client.Visit($"/files/{file.Id}")).ShouldNotExist();
        var row = await house.With(s => s.GetRequiredService<AppDb>().Attachments.SingleAsync(a => a.Id == file.Id));
        row.RemovedById.ShouldBe(account.Id);
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused_on_its_page_and_a_request_beyond_all_limits_gets_a_page_that_says_so()
    {
        var (client, thing, _) = await Reader();
        var page = await client.Page(Address(thing));
        (await client.Submit(page, AddForm, ("files", new Upload("lớn.pdf", new byte[26 << 20]))))
            .ShouldBeRefused("Tệp “lớn.pdf” lớn hơn mức cho phép là 25 MB");
        var answer = await client.Submit(page, AddForm, ("files", new Upload("rất lớn.pdf", new byte[70 << 20])));
        answer.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        answer.Text.ShouldContain("quá lớn");
        (await FilesOf(thing)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_sent_without_a_file_is_told_so()
    {
        var (client, thing, _) = await Reader();
        (await client.Submit(await client.Page(Address(thing)), AddForm)).ShouldBeRefused("Chưa chọn tệp nào.");
    }

    [Fact]
    public async Task What_no_row_speaks_of_is_swept_after_a_day_and_what_is_attached_stays()
    {
        var (client, thing, _) = await Reader();
        await client.Submit(await client.Page(Address(thing)), AddForm, ("files", new Upload("a.txt", SampleFiles.Text)));
        var storage = house.Services.GetRequiredService<Storage>();
        var kept = storage.PathOf((await FilesOf(thing))[0].StoredName);
        var (orphan, fresh) = (storage.PathOf("ffee" + Guid.CreateVersion7().ToString("N")), storage.PathOf("ffee" + Guid.CreateVersion7().ToString("N")));
        Directory.CreateDirectory(Path.GetDirectoryName(orphan)!);
        foreach (var path in new[] { orphan, fresh }) await File.WriteAllTextAsync(path, "bỏ");
        var old = house.Services.GetRequiredService<Clock>().Now.UtcDateTime.AddDays(-2);
        foreach (var path in new[] { orphan, kept }) File.SetLastWriteTimeUtc(path, old);
        await house.RunToEnd<SweepJob>();
        (File.Exists(kept), File.Exists(orphan), File.Exists(fresh)).ShouldBe((true, false, true));
    }

    static string Address(Guid thing) => $"/files/{TestThing.Kind}/{thing}";

    async Task<(HttpClient Client, Guid Thing, Account Account)> Reader()
    {
        var account = await house.Given.Account(Role.UnitOfficer, await house.Given.Root());
        return (house.SignedIn(account), TestThing.For(account.Id), account);
    }

    Task<List<Attachment>> FilesOf(Guid thing) => house.With(s => s.GetRequiredService<AppDb>().FilesOf(TestThing.Kind, thing).ToListAsync());
}
