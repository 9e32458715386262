using AngleSharp.Html.Dom;
using BangVang.Dossiers;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.People;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Dossiers;

/// <summary>What the appraisers said of single nominees decides who goes on.</summary>
public sealed class OpinionTests(TestHouse house)
{
    const string Form = "main form[method=post]";

    [Fact]
    public async Task Whom_the_appraiser_does_not_propose_stays_behind_and_the_page_names_who_goes_on_and_who_does_not()
    {
        var (root, officer, dossier, good, bad) = await Appraising();
        await Says(officer, good, "Propose", "Rõ.");
        await Says(officer, bad, "LeaveOut", "Chưa đủ minh chứng");
        await Finish(officer, dossier);

        var page = await officer.Page($"/dossiers/{dossier.Id}/to-council");
        Part(page, "di").ShouldContain(good.Name);
        Part(page, "di").ShouldNotContain(bad.Name);
        Part(page, "kdi").ShouldContain(bad.Name);
        Part(page, "kdi").ShouldContain("Chưa đủ minh chứng");
        (await officer.Submit(page, Form)).ShouldBeFine().Text.ShouldContain("Chờ Hội đồng");

        (await house.With(s => s.GetRequiredService<AppDb>().NomineesForCouncil(root.Id).Select(n => n.Id).ToListAsync())).ShouldBe([good.Id]);
        (await Standing(bad)).ShouldBe(NomineeStanding.LeftOut);
        await house.With(async db => (await db.NomineeSteps.SingleAsync(s => s.NomineeId == bad.Id)).Reason.ShouldBe("Ý kiến thẩm định: Chưa đủ minh chứng"));
    }

    [Fact]
    public async Task Whoever_is_proposed_again_after_the_appraisal_goes_on_in_spite_of_its_opinion()
    {
        var (_, officer, dossier, good, bad) = await Appraising();
        await Says(officer, good, "Propose", "Rõ.");
        await Says(officer, bad, "LeaveOut", "Chưa đủ minh chứng");
        await Finish(officer, dossier);
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/to-council"), Form)).ShouldBeFine();
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/recall"), Form, ("Reason", "Có minh chứng mới"))).ShouldBeFine();
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/nominees/{bad.Id}/Restore"), Form, ("Reason", "Đã có minh chứng"))).ShouldBeFine();
        Part(await officer.Page($"/dossiers/{dossier.Id}/to-council"), "di").ShouldContain(bad.Name);
    }

    [Fact]
    public async Task What_an_appraiser_asks_for_holds_the_dossier_until_it_was_sent_back_and_answered()
    {
        var (_, officer, dossier, good, asked) = await Appraising();
        await Says(officer, good, "Propose", "Rõ.");
        await Says(officer, asked, "AskFor", "Bổ sung xác nhận sáng kiến");
        await Finish(officer, dossier);
        var sentence = $"Yêu cầu bổ sung chưa xong với {asked.Name}";
        var page = await officer.Page($"/dossiers/{dossier.Id}/to-council");
        page.Body!.TextContent.ShouldContain(sentence);
        foreach (var act in new[] { "to-council", "to-decision" }) (await officer.Post(page, $"/dossiers/{dossier.Id}/{act}")).ShouldBeRefused(sentence);

        // What was asked for stands in the form already.
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/return"), Form)).ShouldBeFine().Text.ShouldContain("Trả bổ sung");
        await house.With(async db => (await db.ReturnedPoints.SingleAsync(p => p.DossierId == dossier.Id && p.NomineeId == asked.Id)).Text.ShouldBe("Bổ sung xác nhận sáng kiến"));
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/points"), Form, ("answer", "Đã nộp"))).ShouldBeFine();
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/resubmit"), Form)).ShouldBeFine();
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/receive"), Form)).ShouldBeFine();
        page = await officer.Page($"/dossiers/{dossier.Id}/to-council");
        page.Body!.TextContent.ShouldNotContain(sentence);
        Part(page, "di").ShouldContain("đã bổ sung theo yêu cầu");
        (await officer.Submit(page, Form)).ShouldBeFine().Text.ShouldContain("Chờ Hội đồng");
    }

    [Fact]
    public async Task A_dossier_of_which_the_appraiser_proposes_nobody_does_not_go_on()
    {
        var (_, officer, dossier, one, two) = await Appraising();
        foreach (var nominee in new[] { one, two }) await Says(officer, nominee, "LeaveOut", "Không rõ thành tích");
        await Finish(officer, dossier);
        var page = await officer.Page($"/dossiers/{dossier.Id}/to-council");
        page.Body!.TextContent.ShouldContain("Ý kiến thẩm định không đề nghị ai");
        (await officer.Post(page, $"/dossiers/{dossier.Id}/to-council")).ShouldBeRefused("Ý kiến thẩm định không đề nghị ai");
        (await Standing(one)).ShouldBe(NomineeStanding.Proposed);
    }

    async Task<(Organisation Root, HttpClient Officer, Dossier Dossier, Nominee One, Nominee Two)> Appraising()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossier = await house.Given.Dossier(root, root);
        var one = await house.Given.Nominee(dossier, Honoree.Person((await house.Given.Person(root, "Lò Văn Thử")).Id));
        var two = await house.Given.Nominee(dossier, Honoree.Person((await house.Given.Person(root, "Hà Thị Mẫu")).Id));
        return (root, officer, await house.Given.Brought(dossier, DossierState.Appraising), one, two);
    }

    static async Task Says(HttpClient officer, Nominee nominee, string opinion, string text) =>
        (await officer.Submit(await officer.Page($"/dossiers/{nominee.DossierId}/appraisal/{nominee.Id}"), Form, ("Opinion", opinion), ("Text", text))).ShouldBeFine();

    static async Task Finish(HttpClient officer, Dossier dossier) =>
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/appraisal"), Form, ("Conclusion", "Đã xét từng người."))).ShouldBeFine();

    static string Part(IHtmlDocument page, string heading) => page.QuerySelector($"section[aria-labelledby={heading}]")!.TextContent;

    Task<NomineeStanding> Standing(Nominee nominee) => house.With(s => s.GetRequiredService<AppDb>().Nominees.Where(n => n.Id == nominee.Id).Select(n => n.Standing).SingleAsync());
}
