using BangVang.Dossiers;
using BangVang.Dossiers.Fairness;
using BangVang.Kernel.Rights;
using BangVang.People;
using BangVang.Tests.Web;

namespace BangVang.Tests.Dossiers;

/// <summary>The gauge warns and never decides; pages stay within their budgets with a full list.</summary>
public sealed class DossierBalanceTests(TestHouse house)
{
    const string Own = "Năm qua tôi đã chủ trì xây dựng mô hình chăn nuôi dê tại bản, giúp mười bảy hộ thoát nghèo, thu nhập tăng gấp đôi so với năm trước.";

    [Fact]
    public void Copied_reports_are_found_whatever_the_marks_and_own_words_are_left_alone()
    {
        var (one, copy, other, silent) = (Line(1, Own), Line(2, "Kính gửi Hội đồng. " + Own.ToUpperInvariant().Normalize(System.Text.NormalizationForm.FormD)), Line(3,
            "Tôi dạy lớp ghép hai trình độ ở điểm trường lẻ, vận động đủ hai mươi ba học sinh ra lớp, không em nào bỏ học giữa chừng trong cả năm học."), Line(4, null));
        var alike = CopiedReports.Among([one, copy, other, silent]).ShouldHaveSingleItem();
        (alike.One.Position, alike.Other.Position).ShouldBe((1, 2));
        alike.Percent.ShouldBeGreaterThan(90);
    }

    [Theory]
    [InlineData(1, 2, 50, false)]
    [InlineData(1, 3, 50, true)]
    [InlineData(0, 0, 50, false)]
    public void A_share_is_compared_without_rounding(int count, int known, int least, bool warns) => new Gauge("Nữ", count, known, 0, least).Warns.ShouldBe(warns);

    [Fact]
    public async Task The_list_of_sixty_keeps_within_the_budget_of_a_page_and_parts_after_fifty()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossier = await house.Given.Dossier(root, root);
        for (var i = 0; i < 60; i++)
        {
            var person = await house.Given.Person(root, $"Lò Văn Thử {i:00}");
            await house.Given.Nominee(dossier, Honoree.Person(person.Id), i % 2 == 0 ? "BK_TINH" : "CSTD_TINH", and: n => n.Achievements = $"{Own} Số hộ: {i}.");
        }
        foreach (var page in new[] { "", "?verdict=NotEligible", "?cursor=50", "/papers", "/appraisal", "/opinions", "/fairness", "/prizes", "/history", "/submit" })
            (await officer.Weigh($"/dossiers/{dossier.Id}{page}")).ShouldBeWithinBudget();
        (await officer.Weigh("/dossiers?all=true")).ShouldBeWithinBudget();
        var first = await officer.Page($"/dossiers/{dossier.Id}");
        first.QuerySelectorAll(".bang-hs tbody tr:not(.nhom)").Length.ShouldBe(50);
        (await officer.Page($"/dossiers/{dossier.Id}?cursor=50")).QuerySelectorAll(".bang-hs tbody tr:not(.nhom)").Length.ShouldBe(10);
        var gauge = await officer.Page($"/dossiers/{dossier.Id}/fairness");
        gauge.Body!.TextContent.ShouldContain("Nữ trong số cá nhân");
        gauge.Body.TextContent.ShouldContain("Giống nhau");
    }

    [Fact]
    public async Task What_warns_does_not_keep_the_dossier_back()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossier = await house.Given.Dossier(root, root);
        var person = await house.Given.Person(root, and: p => { p.Sex = Law.Candidates.Sex.Male; p.Stand(root.Id, "Giám đốc", Standing.DepartmentLeader); });
        await house.Given.Nominee(dossier, Honoree.Person(person.Id));
        (await officer.Page($"/dossiers/{dossier.Id}/fairness")).QuerySelectorAll(".canh").Length.ShouldBeGreaterThanOrEqualTo(2);
        (await officer.Submit(await officer.Page($"/dossiers/{dossier.Id}/submit"), "main form[method=post]")).ShouldBeFine().Text.ShouldContain("Đã trình hồ sơ");
    }

    [Fact]
    public async Task Whoever_lives_below_a_marked_area_counts_for_it_and_a_tree_that_marks_none_is_not_asked()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var (high, low) = (await house.Given.Organisation("Xã Vùng Cao", root), await house.Given.Organisation("Phường Đồng Bằng", root));
        var school = await house.Given.Organisation("Trường Bản Thử", high);
        var dossier = await house.Given.Dossier(root, root);
        await house.Given.Nominee(dossier, Honoree.Person((await house.Given.Person(school)).Id));
        await house.Given.Nominee(dossier, Honoree.Person((await house.Given.Person(low)).Id));
        await house.Given.Nominee(dossier, Honoree.Collective(high.Id));
        (await officer.Page($"/dossiers/{dossier.Id}/fairness")).Body!.TextContent.ShouldNotContain("miền núi");
        var edit = await officer.Page($"/organisations/{high.Id}/edit");
        (await officer.Submit(edit, "main form[method=post]", ("Input.IsUpland", "true"))).ShouldBeFine();
        var gauge = (await officer.Page($"/dossiers/{dossier.Id}/fairness")).QuerySelectorAll(".do").Single(d => d.TextContent.Contains("miền núi", StringComparison.Ordinal));
        gauge.TextContent.ShouldContain("2/3 · 67%");
    }

    static Nominee Line(int position, string? achievements) => new()
    {
        DossierId = Guid.Empty, Position = position, Honoree = Honoree.Person(Guid.CreateVersion7()), Name = $"Người {position}", AwardCode = "BK_TINH", Achievements = achievements,
    };
}
