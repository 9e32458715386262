using BangVang.Dossiers;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Tests.Councils;

namespace BangVang.Tests.Dossiers;

public sealed class DossierPaperTests(TestHouse house)
{
    [Fact]
    public async Task A_proposal_cites_the_instruments_of_the_register_and_is_signed_for_the_people_s_committee()
    {
        var (officer, dossier) = await Submitted();
        var text = Words.Of(await officer.GetByteArrayAsync($"/dossiers/{dossier.Id}/papers/Proposal.docx"));
        text.ShouldContain("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;");
        text.ShouldContain("Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ");
        text.ShouldNotContain("Căn cứ Luật 2022");
        text.ShouldContain("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n");
    }

    [Fact]
    public async Task A_list_that_goes_along_names_the_number_of_the_proposal()
    {
        var (officer, dossier) = await Submitted();
        var text = Words.Of(await officer.GetByteArrayAsync($"/dossiers/{dossier.Id}/papers/List.docx"));
        text.ShouldContain("(Kèm theo Tờ trình số 12/TTr-UBND ngày 26/10/2026 của Ủy ban nhân dân xã Tân Lập)");
        text.ShouldNotContain("Số:");
    }

    async Task<(HttpClient Officer, Dossier Dossier)> Submitted()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune);
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossier = await house.Given.Dossier(commune, root, and: d => d.ProposalNumber = "12/TTr-UBND ngày 26/10/2026");
        await house.Given.Nominee(dossier);
        return (officer, await house.Given.Brought(dossier, DossierState.Submitted));
    }
}
