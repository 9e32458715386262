using BangVang.Dossiers;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.People;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Dossiers;

/// <summary>From a dossier that was agreed here into one that goes to the level above.</summary>
public sealed class PassOnTests(TestHouse house)
{
    const string Form = "main form[method=post]", Above = "Thủ tướng Chính phủ (qua Bộ Nội vụ)";

    [Fact]
    public async Task Two_dossiers_that_join_one_above_at_once_take_no_place_of_its_list_twice()
    {
        var root = await house.Given.Root();
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var first = await Agreed("Xã Tân Lập", root, 1);
        var begun = (await officer.Submit(await officer.Page($"/dossiers/{first.Id}/pass-on"), Form, ("Where", "ngoai"), ("Addressee", Above))).ShouldBeFine();
        var upper = Guid.Parse(begun.Path.Split('/')[2]);
        var forms = new List<AngleSharp.Html.Dom.IHtmlDocument>();
        foreach (var commune in new[] { "Xã Hòa Lạc", "Xã Pa Khoang" }) forms.Add(await officer.Page($"/dossiers/{(await Agreed(commune, root, 3)).Id}/pass-on"));
        foreach (var answer in await Task.WhenAll(forms.Select(f => officer.Submit(f, Form, ("Where", $"h:{upper}"))))) answer.ShouldBeFine().Path.ShouldBe(begun.Path);
        (await house.With(s => s.GetRequiredService<AppDb>().Nominees.Where(n => n.DossierId == upper).Select(n => n.Position).OrderBy(p => p).ToListAsync())).ShouldBe(Enumerable.Range(1, 7));
    }

    [Fact]
    public async Task Only_a_line_that_is_marked_for_above_is_offered_to_be_passed_on()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune);
        var officer = await house.SignedIn(Role.StandingOfficer, root);
        var dossier = await house.Given.Dossier(commune, root);
        var goesUp = await house.Given.Nominee(dossier, Honoree.Person((await house.Given.Person(commune, "Lò Văn Thử")).Id), "BK_TTG");
        var stays = await house.Given.Nominee(dossier, Honoree.Person((await house.Given.Person(commune, "Hà Thị Mẫu")).Id), "BK_TINH");
        await house.Given.Brought(dossier, DossierState.Agreed);

        var page = await officer.Page($"/dossiers/{dossier.Id}/pass-on");
        page.QuerySelectorAll("input[name=Chosen]").Select(i => i.GetAttribute("value")).ShouldBe([goesUp.Id.ToString()]);
        page.QuerySelector("main")!.TextContent.ShouldNotContain(stays.Name);
        (await officer.Submit(page, Form, ("Where", "ngoai"), ("Addressee", Above), ("Chosen", new[] { stays.Id.ToString() }))).ShouldBeRefused("Có người vừa được xử lý khác đi");
        (await Standing(stays)).ShouldBe(NomineeStanding.Agreed);

        // The mark says it, and not what the law of today would say of the award.
        await house.With(db => db.Nominees.Where(n => n.Id == goesUp.Id).ExecuteUpdateAsync(set => set.SetProperty(n => n.IsForAbove, false)));
        (await officer.Page($"/dossiers/{dossier.Id}/pass-on")).Body!.TextContent.ShouldContain("Không có ai để trình cấp trên");
    }

    async Task<Dossier> Agreed(string name, Organisation root, int people)
    {
        var commune = await house.Given.Organisation(name, root, OrganisationKind.Commune);
        var dossier = await house.Given.Dossier(commune, root);
        for (var i = 0; i < people; i++) await house.Given.Nominee(dossier, Honoree.Person((await house.Given.Person(commune, $"Lò Văn {(char)('A' + i)}")).Id), "BK_TTG");
        return await house.Given.Brought(dossier, DossierState.Agreed);
    }

    Task<NomineeStanding> Standing(Nominee nominee) => house.With(s => s.GetRequiredService<AppDb>().Nominees.Where(n => n.Id == nominee.Id).Select(n => n.Standing).SingleAsync());
}
