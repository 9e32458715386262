using BangVang.Initiatives;
using BangVang.Initiatives.Library;
using BangVang.Initiatives.Scoring;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Tests.Web;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Initiatives;

public sealed class SimilarityTests(TestHouse house)
{
    [Fact]
    public async Task An_earlier_initiative_that_reads_alike_is_named_and_another_tree_s_is_not()
    {
        var (root, other) = (await house.Given.Root(), await house.Given.Root("UBND tỉnh Hà Sơn"));
        var author = await house.Given.Author(root);
        var earlier = await house.Given.Initiative(root, [author], Scope.BoTinh, title: "Ứng dụng mã QR tra cứu quyết định khen thưởng");
        await house.Given.Initiative(other, [await house.Given.Author(other)], Scope.BoTinh, title: "Ứng dụng mã QR tra cứu quyết định khen thưởng");
        await house.Given.Initiative(root, [author], Scope.BoTinh, title: "Nuôi ong mật dưới tán rừng");
        var later = await house.Given.Initiative(root, [author], title: "Ung dung ma QR trong tra cứu quyết định khen thưởng ở xã");
        var found = await house.With(services => services.GetRequiredService<Similarity>().To(later));
        found[0].Id.ShouldBe(earlier.Id);
        found[0].Percent.ShouldBeGreaterThan(50);
        found.Count(f => f.Title.StartsWith("Ứng dụng", StringComparison.Ordinal)).ShouldBe(1);
        var unit = await house.SignedIn(Role.UnitOfficer, root);
        (await unit.Visit($"/initiatives/{later.Id}/similar")).ShouldBeFine().Text.ShouldContain(earlier.Title);
        (await unit.Visit($"/initiatives/{later.Id}/put-in")).ShouldBeFine().Text.ShouldContain("Chỉ cảnh báo");
    }

    [Fact]
    public void Averages_spreads_and_passes_are_of_the_cards_handed_in()
    {
        var summary = ScoreSummary.Of(3, [80m, 90.5m], 85, 10);
        summary.ShouldBe(new ScoreSummary(3, 2, 85.25m, 10.5m, true, true));
        summary.IsComplete.ShouldBeFalse();
        ScoreSummary.Of(3, [], 85, 10).ShouldBe(new ScoreSummary(3, 0, null, null, false, null));
        ScoreSummary.Of(2, [84.99m, 84.99m], 85, null).Passes.ShouldBe(false);
    }
}
