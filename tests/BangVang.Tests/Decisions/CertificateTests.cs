using System.Net;
using System.Text;
using BangVang.Decisions;
using BangVang.Decisions.Certificates;
using BangVang.Decisions.Handover;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Registry;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Decisions;

public sealed class CertificateTests(TestHouse house)
{
    Task<T> Ask<T>(Func<AppDb, Task<T>> ask) => house.With(services => ask(services.GetRequiredService<AppDb>()));

    DateOnly Today => house.Services.GetRequiredService<Clock>().Today;

    [Fact]
    public async Task Certificates_are_printed_again_only_with_a_reason_and_every_print_is_kept()
    {
        var (commune, decision) = await Issued(3);
        var clerk = await house.SignedIn(Role.Clerk, commune);
        (await clerk.Submit(await clerk.Page("/certificates/design"), "form[method=post]", ("Input.Name", "Giấy khen"))).ShouldBeFine();
        var page = await clerk.Page($"/decisions/{decision.Id}/certificates");
        (await clerk.Submit(page, "#in", ("All", true))).ShouldBeFine().Text.ShouldContain("Đã in 3");
        page = await clerk.Page($"/decisions/{decision.Id}/certificates");
        (await clerk.Submit(page, "#in", ("All", true))).ShouldBeRefused("Ghi lý do in lại");
        (await clerk.Submit(page, "#in", ("All", true), ("Reason", "Phôi bị rách"))).ShouldBeFine();
        await house.With(async db => (await db.CertificatePrints.Where(p => p.DecisionId == decision.Id).OrderBy(p => p.At).Select(p => p.IsAgain).ToListAsync()).ShouldBe([false, true]));
        var sheet = (await clerk.Page($"/decisions/{decision.Id}/certificates")).QuerySelector("a[href$='.pdf']")!.GetAttribute("href")!;
        var pdf = await clerk.GetByteArrayAsync(sheet);
        pdf.AsSpan().StartsWith("%PDF-"u8).ShouldBeTrue();
        (await (await house.SignedIn(Role.UnitOfficer, commune)).Visit(sheet)).ShouldNotExist();
    }

    [Fact]
    public async Task An_annulled_certificate_is_neither_printed_nor_handed_over()
    {
        var (commune, decision) = await Issued(3);
        var clerk = await house.SignedIn(Role.Clerk, commune);
        (await clerk.Submit(await clerk.Page("/certificates/design"), "form[method=post]", ("Input.Name", "Giấy khen"))).ShouldBeFine();
        (await clerk.Submit(await clerk.Page($"/decisions/{decision.Id}/certificates"), "#in", ("All", true))).ShouldBeFine();
        var sheets = (await clerk.Page($"/decisions/{decision.Id}/certificates")).QuerySelector("a[href$='.pdf']")!.GetAttribute("href")!;
        var list = await clerk.Page($"/decisions/{decision.Id}/handover");
        var ids = await Ask(db => db.Certificates.Where(c => c.DecisionId == decision.Id).OrderBy(c => c.Id).Select(c => c.Id).ToListAsync());
        Pages(await clerk.GetByteArrayAsync(sheets)).ShouldBe(3);

        var ended = ids[0];
        await Annulled(ended);
        Pages(await clerk.GetByteArrayAsync(sheets)).ShouldBe(2);
        (await clerk.Post(list, $"/decisions/{decision.Id}/handover", [.. ids.Select(id => ("Chosen", id.ToString())), ("On", Today.ToString("dd/MM/yyyy"))])).ShouldBeFine().Text.ShouldContain("Đã ghi trao 2 bằng, giấy");
        await house.With(async db =>
        {
            (await db.Handovers.AnyAsync(h => h.CertificateId == ended)).ShouldBeFalse();
            (await db.Bestowals.Where(b => b.DecisionId == decision.Id && b.HandedOverOn == null).Select(b => b.Id).ToListAsync()).ShouldBe([ended]);
        });
    }

    [Fact]
    public async Task Anybody_may_check_a_certificate_and_sees_what_is_printed_on_it()
    {
        var (commune, decision) = await Issued(2);
        var codes = await Ask(db => db.Certificates.Where(c => c.DecisionId == decision.Id).Join(db.Bestowals, c => c.Id, b => b.Id, (c, b) => new { c.Code, b.Id, b.Name }).OrderBy(c => c.Name).ToListAsync());
        var visitor = house.Visitor();
        var page = await visitor.Visit($"/kiem-tra/{codes[0].Code}");
        page.ShouldBeFine().Text.ShouldContain("có hiệu lực");
        page.Text.ShouldContain(codes[0].Name);
        page.Text.ShouldContain("01/QĐ-UBND");
        page.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        await Annulled(codes[1].Id);
        var ended = await visitor.Visit($"/kiem-tra?ma={Uri.EscapeDataString(CheckCode.Printed(codes[1].Code).ToLowerInvariant())}");
        ended.Text.ShouldContain("đã bị hủy bỏ");
        ended.Text.ShouldNotContain("Khai sai");
        (await visitor.Visit("/kiem-tra")).ShouldBeFine().Text.ShouldContain("Mỗi phút thử được 10 mã");
        _ = commune;
    }

    [Fact]
    public async Task A_guessed_code_is_unknown_and_too_many_guesses_are_refused()
    {
        await using var apart = await house.Apart();
        var visitor = apart.Visitor();
        for (var i = 0; i < 10; i++) (await visitor.Visit($"/kiem-tra/{CheckCode.New()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var answer = await visitor.Visit($"/kiem-tra/{CheckCode.New()}");
        answer.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Text.ShouldContain("Thử quá nhiều mã");
    }

    [Fact]
    public async Task A_tick_counts_once_however_often_it_is_sent()
    {
        var (commune, decision) = await Issued(3);
        var clerk = await house.SignedIn(Role.Clerk, commune);
        var ids = await Ask(db => db.Certificates.Where(c => c.DecisionId == decision.Id).OrderBy(c => c.Id).Select(c => c.Id.ToString()).ToListAsync());
        var page = await clerk.Page($"/decisions/{decision.Id}/handover");
        (string, string)[] ticks = [("Chosen", ids[0]), ("Chosen", ids[1]), ("On", Today.ToString("dd/MM/yyyy")), ("ReceivedBy", "Trưởng bản")];
        await Task.WhenAll(clerk.Post(page, $"/decisions/{decision.Id}/handover", ticks), clerk.Post(page, $"/decisions/{decision.Id}/handover", ticks));
        (await clerk.Post(page, $"/decisions/{decision.Id}/handover", ticks)).ShouldBeFine();
        await house.With(async db =>
        {
            (await db.Handovers.CountAsync(h => h.DecisionId == decision.Id)).ShouldBe(2);
            (await db.Bestowals.CountAsync(b => b.DecisionId == decision.Id && b.HandedOverOn == Today)).ShouldBe(2);
        });
        (await clerk.Post(page, $"/decisions/{decision.Id}/handover", ("Chosen", ids[2]), ("On", Today.AddDays(2).ToString("dd/MM/yyyy")))).ShouldBeRefused("Ngày trao");
        var (other, _) = await Issued(1);
        var stranger = await house.SignedIn(Role.Clerk, other);
        (await stranger.Post(await stranger.Page("/certificates/designs"), $"/decisions/{decision.Id}/handover", ticks)).ShouldNotExist();
    }

    Task Annulled(Guid bestowal) => house.With(async db =>
    {
        db.Add(new Annulment { BestowalId = bestowal, DecisionNumber = "09/QĐ-UBND", DecidedOn = Today, DecidedBy = "Chủ tịch", Reason = "Khai sai", EnteredByName = "Ai đó", EnteredAt = TimeProvider.System.GetUtcNow() });
        await db.SaveChangesAsync();
    });

    static int Pages(byte[] pdf) => Encoding.Latin1.GetString(pdf).Split("/Type/Page/").Length - 1;

    async Task<(Organisation, Decision)> Issued(int people)
    {
        var commune = await house.Given.Root("Xã Tân Lập", OrganisationKind.Commune);
        return (commune, await house.Given.Brought(await house.Given.AwardDecision(commune, people), DecisionState.Issued));
    }
}
