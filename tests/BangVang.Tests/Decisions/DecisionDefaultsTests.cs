using BangVang.Decisions.Drafting;
using BangVang.Dossiers;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Lawbook;
using BangVang.Lawbook.Citing;
using BangVang.Organisations;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Decisions;

public sealed class DecisionDefaultsTests(TestHouse house)
{
    [Fact]
    public async Task A_chairman_s_first_decision_rests_on_the_laws_that_the_register_has()
    {
        var commune = await house.Given.Root("Xã Tân Lập", OrganisationKind.Commune);
        await house.Given.Instrument(commune, "72/2025/QH15", new InstrumentFacts { Type = InstrumentType.Law, Date = new DateOnly(2025, 6, 16), Issuer = "Quốc hội", Name = "Luật Tổ chức chính quyền địa phương" });
        var bases = await Bases(commune);
        bases[0].ShouldBe("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025");
        bases.ShouldContain("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022");
        bases[^1].ShouldBe("Theo đề nghị của cơ quan thường trực công tác thi đua, khen thưởng");
    }

    [Fact]
    public async Task The_one_proposal_that_waits_is_named_with_its_number()
    {
        var commune = await house.Given.Root("Xã Tân Lập", OrganisationKind.Commune);
        var school = await house.Given.Organisation("Trường Tiểu học Tân Lập", commune, OrganisationKind.School);
        var dossier = await house.Given.Dossier(school, commune, and: d => d.ProposalNumber = "12/TTr-TH ngày 20/11/2026");
        await house.Given.Nominee(dossier, award: "GK_XA");
        await house.Given.Brought(dossier, DossierState.Agreed);
        (await Bases(commune))[^1].ShouldBe("Theo đề nghị của Hiệu trưởng Trường Tiểu học Tân Lập tại Tờ trình số 12/TTr-TH ngày 20/11/2026");
    }

    [Fact]
    public void The_number_of_an_old_proposal_is_not_taken_over()
    {
        const string old = "Căn cứ Luật Thi đua, khen thưởng\nTheo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 31/TTr-SNV ngày 05/11/2025";
        Defaults.Again(old, null).ShouldBe("Căn cứ Luật Thi đua, khen thưởng\nTheo đề nghị của Giám đốc Sở Nội vụ");
        Defaults.Again(old, "Theo đề nghị của Hiệu trưởng").ShouldBe("Căn cứ Luật Thi đua, khen thưởng\nTheo đề nghị của Hiệu trưởng");
    }

    async Task<string[]> Bases(Organisation body) => (await house.With(async services =>
        await Defaults.Of(services.GetRequiredService<AppDb>(), body, services.GetRequiredService<Clock>().Today))).Bases!.Split('\n');
}
