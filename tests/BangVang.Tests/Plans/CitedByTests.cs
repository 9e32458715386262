using BangVang.Kernel.Rights;
using BangVang.Plans;
using BangVang.Tests.Web;

namespace BangVang.Tests.Plans;

public sealed class CitedByTests(TestHouse house)
{
    [Fact]
    public async Task An_instrument_shows_the_plans_that_stand_on_it_within_what_one_may_see()
    {
        var (root, other) = (await house.Given.Root(), await house.Given.Root("UBND tỉnh Hà Sơn"));
        var instrument = await house.Given.Instrument(root, "19/CT-UBND", new() { Type = BangVang.Lawbook.Citing.InstrumentType.Directive, Issuer = "UBND tỉnh Sơn Bình" });
        var (citing, silent) = (await house.Given.Draft(root, title: "Kế hoạch có căn cứ"), await house.Given.Draft(root, title: "Kế hoạch khác"));
        await house.With(async db =>
        {
            db.Add(new PlanBasis { PlanId = citing.Id, InstrumentId = instrument.Id, Position = 1 });
            await db.SaveChangesAsync();
        });
        var client = await house.SignedIn(Role.StandingOfficer, root);
        var shown = (await client.Visit($"/instruments/{instrument.Id}/plans")).ShouldBeFine();
        shown.Text.ShouldContain(citing.Title);
        shown.Text.ShouldNotContain(silent.Title);
        (await client.Visit($"/instruments/{instrument.Id}")).Document.QuerySelector($".the-trang a[href='/instruments/{instrument.Id}/plans']").ShouldNotBeNull();
        (await (await house.SignedIn(Role.StandingOfficer, other)).Visit($"/instruments/{instrument.Id}/plans")).ShouldNotExist();
    }
}
