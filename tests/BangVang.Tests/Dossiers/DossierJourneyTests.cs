using BangVang.Dossiers;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Candidates;
using BangVang.Organisations;
using BangVang.People;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Dossiers;

/// <summary>Dossiers through the browser's door, from the empty form to whoever decides.</summary>
public sealed class DossierJourneyTests(TestHouse house)
{
    const string Form = "main form[method=post]";

    [Fact]
    public async Task A_unit_proposes_from_the_register_and_the_dossier_goes_all_the_way_to_the_decision()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune);
        var school = await house.Given.Organisation("Trường Tiểu học Tân Lập", commune, OrganisationKind.School);
        var unit = await house.SignedIn(Role.UnitOfficer, commune);
        var officer = await house.SignedIn(Role.StandingOfficer, root);

        var created = (await unit.Submit(await unit.Page("/dossiers/new"), Form, ("Input.Title", "Đề nghị khen thưởng năm 2026"), ("Year", "2026"))).ShouldBeFine();
        created.Text.ShouldContain("Danh sách chưa có ai");
        var at = created.Path;
        var added = await unit.Submit(await unit.Page($"{at}/add?who=Collective&q=tieu hoc tan"), Form, ("Award", "BK_TINH"), ("Chosen", school.Id.ToString()));
        added.ShouldBeFine().Text.ShouldContain("Đã thêm 1 dòng");
        (await unit.Visit(at)).ShouldBeFine().Text.ShouldContain("Trường Tiểu học Tân Lập");
        (await officer.Visit("/dossiers")).ShouldBeFine().Text.ShouldNotContain("Đề nghị khen thưởng năm 2026");

        (await unit.Submit(await unit.Page($"{at}/submit"), Form)).ShouldBeFine().Text.ShouldContain("Đã trình hồ sơ HS-");
        (await officer.Visit("/dossiers")).ShouldBeFine().Text.ShouldContain("Đề nghị khen thưởng năm 2026");
        (await officer.Submit(await officer.Page($"{at}/receive"), Form)).ShouldBeFine().Text.ShouldContain("hạn thẩm định");
        var tooSoon = await officer.Page($"{at}/to-council");
        tooSoon.Body!.TextContent.ShouldContain("Chưa ai hoàn thành phần thẩm định");

        var nominee = await Only(at);
        (await officer.Submit(await officer.Page($"{at}/appraisal/{nominee.Id}"), Form, ("Opinion", "Propose"), ("Text", "Thành tích rõ."))).ShouldBeFine().Text.ShouldContain("Đã ghi ý kiến");
        (await officer.Submit(await officer.Page($"{at}/appraisal"), Form, ("Conclusion", "Hồ sơ hợp lệ, đề nghị trình."))).ShouldBeFine();
        (await officer.Submit(await officer.Page($"{at}/to-council"), Form)).ShouldBeFine().Text.ShouldContain("Chờ Hội đồng");
        (await For(root, db => db.NomineesForCouncil(root.Id))).ShouldBe([nominee.Id]);
        (await For(root, db => db.NomineesForDecision(root.Id))).ShouldBeEmpty();

        await Said(nominee.Id, true);
        (await For(root, db => db.NomineesForCouncil(root.Id))).ShouldBeEmpty();
        (await For(root, db => db.NomineesForDecision(root.Id))).ShouldBe([nominee.Id]);
        (await unit.Visit(at)).ShouldBeFine().Text.ShouldContain("Chờ quyết định");
        await house.With(async s => { await s.GetRequiredService<DossierAnswers>().Decided([nominee.Id]); return true; });
        var ended = (await unit.Visit(at)).ShouldBeFine();
        ended.Text.ShouldContain("Đã có quyết định");
        ended.Document.QuerySelectorAll(".duong-di > li").Length.ShouldBe(6);
    }

    [Fact]
    public async Task A_sudden_award_goes_to_the_decision_in_one_act_without_a_council()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossier = await house.Given.Dossier(root, root, DossierKind.Sudden);
        var nominee = await house.Given.Nominee(dossier, award: "BK_TINH");
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/express"), Form, ("Reason", "Cứu người"))).ShouldBeFine().Text.ShouldContain("Đã trình quyết định");
        (await For(root, db => db.NomineesForDecision(root.Id))).ShouldBe([nominee.Id]);
        var merit = await house.Given.Dossier(root, root);
        (await officer.Visit($"/dossiers/{merit.Id}/express")).ShouldBeFine();
        (await officer.Post(await officer.Page($"/dossiers/{merit.Id}/withdraw"), $"/dossiers/{merit.Id}/express")).ShouldBeRefused("chưa có ai");
    }

    [Fact]
    public async Task A_title_that_must_be_voted_on_never_goes_straight_to_the_decision()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossier = await house.Given.Dossier(root, root);
        await house.Given.Nominee(dossier, award: "CO_TINH");
        await house.Given.Brought(dossier, DossierState.Appraising);
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/appraisal"), Form, ("Conclusion", "Đủ."))).ShouldBeFine();
        var page = await officer.Page($"/dossiers/{dossier.Id}/to-decision");
        page.Body!.TextContent.ShouldContain("phải qua Hội đồng");
        (await officer.Post(page, $"/dossiers/{dossier.Id}/to-decision")).ShouldBeRefused("phải qua Hội đồng");
    }

    [Fact]
    public async Task Whoever_is_not_in_the_register_is_entered_once_and_two_of_one_name_are_told_apart()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.UnitOfficer, root);
        var dossier = await house.Given.Dossier(root, root);
        (string, object?)[] typed = [("Input.Name", "Lò Thị Hương Giang"), ("Input.BirthYear", "1985"), ("Input.Position", "Giáo viên"), ("Award", "BK_TINH"), ("Input.BodyId", root.Id.ToString())];
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/add-one"), Form, typed)).ShouldBeFine().Text.ShouldContain("Lò Thị Hương Giang");
        // The same name in decomposed form is the same name.
        typed[0] = ("Input.Name", "Lò Thị Hương Giang".Normalize(System.Text.NormalizationForm.FormD));
        var refused = await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/add-one"), Form, typed);
        refused.ShouldBeRefused("Danh bạ đã có: Lò Thị Hương Giang");
        (await officer.Submit(refused.Document, Form, ("Input.IsAnother", true), ("Input.BodyId", root.Id.ToString()))).ShouldBeFine();
        (await house.With(s => s.GetRequiredService<AppDb>().People.CountAsync(p => p.RootId == root.Id))).ShouldBe(2);
    }

    [Fact]
    public async Task The_same_honoree_for_the_same_award_in_one_year_is_flagged_in_both_dossiers()
    {
        var root = await house.Given.Root();
        var school = await house.Given.Organisation("Trường Mầm non Hoa Ban", root, OrganisationKind.School);
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var (one, two) = (await house.Given.Dossier(root, root, title: "Hồ sơ một"), await house.Given.Dossier(root, root, title: "Hồ sơ hai"));
        foreach (var dossier in new[] { one, two }) await house.Given.Nominee(dossier, Honoree.Collective(school.Id));
        (await officer.Visit($"/dossiers/{one.Id}")).ShouldBeFine().Text.ShouldContain("Đã đề nghị cùng mức: Hồ sơ hai");
        (await officer.Visit($"/dossiers/{two.Id}")).ShouldBeFine().Text.ShouldContain("Đã đề nghị cùng mức: Hồ sơ một");
    }

    [Fact]
    public async Task The_verdict_of_the_handing_in_stays_and_today_s_is_shown_against_it()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossier = await house.Given.Dossier(root, root);
        var nominee = await house.Given.Nominee(dossier, award: "TTLDXS");
        await house.Given.Brought(dossier, DossierState.Appraising);
        var today = await house.With(s => Task.FromResult(s.GetRequiredService<BangVang.Kernel.Clock>().Today));
        await house.With(async db => { db.Add(new HoldRow { CollectiveId = root.Id, Kind = HoldKind.Complaint, From = today.AddDays(-1), Source = "Đơn tố cáo" }); await db.SaveChangesAsync(); });
        var page = (await officer.Visit($"/dossiers/{dossier.Id}/nominees/{nominee.Id}")).ShouldBeFine();
        page.Text.ShouldContain("So với lúc trình");
        page.Text.ShouldContain("Chưa đủ điều kiện");
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/nominees/{nominee.Id}/Hold"), Form, ("Reason", "Có đơn tố cáo đang giải quyết"))).ShouldBeFine().Text.ShouldContain("Tạm dừng xét");
        (await Verdicts(nominee.Id)).ShouldBe(1);
    }

    [Theory]
    [InlineData("2026-09-28", "Luật 2022 và Nghị định 152/2025")]
    [InlineData("2026-10-05", "Luật 2022 sửa đổi năm 2026")]
    public async Task The_day_of_receipt_and_the_transition_say_which_law_holds(string received, string regime)
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossier = await house.Given.Dossier(root, root, year: 2026);
        await house.Given.Nominee(dossier);
        await house.With(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var on = DateOnly.Parse(received, System.Globalization.CultureInfo.InvariantCulture);
            var found = await db.Dossiers.SingleAsync(d => d.Id == dossier.Id);
            var actor = new Actor(dossier.DraftedById, "x", [new Grant(Role.StandingOfficer, root.Id, root.Path)], services.GetRequiredService<RightBook>());
            var bodies = new DossierBodies(root.Path, root.Path);
            db.AddRange(found.Take(DossierAct.Submit, actor, bodies, BangVang.Kernel.Clock.StartOf(on)), found.Take(DossierAct.Receive, actor, bodies, BangVang.Kernel.Clock.StartOf(on)));
            found.Receive(on, null);
            return await db.SaveChangesAsync();
        });
        (await officer.Visit($"/dossiers/{dossier.Id}")).ShouldBeFine().Text.ShouldContain($"Xét theo: {regime}");
    }

    async Task<Nominee> Only(string at) => await house.With(s => s.GetRequiredService<AppDb>().Nominees.AsNoTracking().SingleAsync(n => n.DossierId == Guid.Parse(at.Split('/')[2])));

    Task<List<Guid>> For(Organisation _, Func<AppDb, IQueryable<Nominee>> scope) => house.With(s => scope(s.GetRequiredService<AppDb>()).Select(n => n.Id).ToListAsync());

    Task<int> Verdicts(Guid nominee) => house.With(s => s.GetRequiredService<AppDb>().StoredVerdicts.CountAsync(v => v.NomineeId == nominee));

    Task<bool> Said(Guid nominee, bool agreed) => house.With(async s =>
    {
        await s.GetRequiredService<DossierAnswers>().CouncilSaid(new Dictionary<Guid, bool> { [nominee] = agreed });
        return true;
    });
}
