using BangVang.Insignia.Stock;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Insignia;

public sealed class StockTests(TestHouse house)
{
    const string Form = "main form[method=post]";

    Task<StockItem> Now(StockItem item) => house.With(s => s.GetRequiredService<AppDb>().StockItems.AsNoTracking().SingleAsync(i => i.Id == item.Id));

    [Fact]
    public async Task An_item_comes_in_and_goes_out_and_the_book_says_what_is_left()
    {
        var root = await house.Given.Root();
        var keeper = await house.SignedIn(Role.StandingOfficer, root);
        var made = await keeper.Submit(await keeper.Page("/insignia/items/new"), Form, ("Input.Name", "Phôi giấy khen"), ("Input.Kind", "Blank"), ("Input.Unit", "tờ"), ("Input.Store", "Tủ 1"), ("Input.LowMark", "20"));
        made.ShouldBeFine().Text.ShouldContain("Đã thêm hiện vật.");
        async Task<Answer> Move(string kind, string quantity, string reason) =>
            await keeper.Submit(await keeper.Page($"{made.Path}/move"), Form, ("Kind", kind), ("Quantity", quantity), ("Reason", reason));
        (await Move("Received", "500", "Phiếu nhập 12")).ShouldBeFine().Text.ShouldContain("nhập kho 500 tờ");
        (await Move("Damaged", "12", "Ẩm mốc")).ShouldBeFine();
        (await Move("Counted", "480", "Kiểm kê cuối quý")).ShouldBeFine().Text.ShouldContain("điều chỉnh kiểm kê 8 tờ");
        (await Move("Given", "481", "Trao ngoài sổ")).ShouldBeRefused("Trong kho chỉ còn 480 tờ “Phôi giấy khen”, không xuất được 481");
        (await Move("Received", "0", "Không có gì")).ShouldBeRefused("Số lượng phải từ 1");
        var sheet = await keeper.Sheet("/insignia/report.xlsx");
        sheet.ShouldContain("Phôi giấy khen");
        sheet.ShouldContain("<v>480</v>");
        (await keeper.Visit("/insignia?low=true")).ShouldBeFine().Text.ShouldNotContain("Phôi giấy khen");
    }

    [Fact]
    public async Task Many_hands_at_once_never_take_more_than_there_is()
    {
        var root = await house.Given.Root();
        var item = await house.Given.StockItem(root, left: 10);
        var account = await house.Given.Account(Role.StandingOfficer, root);
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(async _ =>
        {
            var client = house.SignedIn(account);
            return await client.Submit(await client.Page($"/insignia/items/{item.Id}/move"), Form, ("Kind", "Given"), ("Quantity", "1"), ("Reason", "Trao"));
        }));
        answers.Count(a => a.Status == System.Net.HttpStatusCode.OK).ShouldBe(10);
        answers.Count(a => a.Text.Contains("Trong kho chỉ còn 0")).ShouldBe(6);
        (await Now(item)).Balance.ShouldBe(0);
        var rows = await house.With(s => s.GetRequiredService<AppDb>().StockMovements.AsNoTracking().Where(m => m.ItemId == item.Id).ToListAsync());
        rows.Sum(r => r.Quantity).ShouldBe(0);
        rows.Where(r => r.Quantity < 0).Select(r => r.BalanceAfter).Order().ShouldBe(Enumerable.Range(0, 10));
    }

    [Fact]
    public async Task One_piece_is_given_for_an_award_and_none_twice()
    {
        var root = await house.Given.Root();
        var item = await house.Given.StockItem(root, left: 3);
        var person = await house.Given.Person(root, "Vàng Thị Dợ");
        await house.Given.Bestowal(person, decision: "1655/QĐ-UBND");
        var keeper = await house.SignedIn(Role.StandingOfficer, root);
        var page = await keeper.Page($"/insignia/items/{item.Id}/give?q=1655");
        var tick = page.QuerySelector("input[name=Chosen]")!.GetAttribute("value")!;
        var given = await keeper.Submit(page, Form, ("Chosen", (string[])[tick]));
        given.ShouldBeFine().Text.ShouldContain("Đã xuất 1 chiếc trao tặng.");
        given.Text.ShouldContain("Vàng Thị Dợ");
        (await keeper.Visit($"/insignia/items/{item.Id}/give?q=1655")).ShouldBeFine().Text.ShouldContain("Không có lượt khen thưởng nào khớp");
        (await keeper.Post(await keeper.Page($"/insignia/items/{item.Id}/move"), $"/insignia/items/{item.Id}/give", ("Text", "1655"), ("Chosen", tick), ("On", "01/01/2026"))).ShouldBeRefused("vừa được xuất hiện vật này");
        (await Now(item)).Balance.ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_keeps_no_store_finds_no_page_of_it()
    {
        var (root, elsewhere) = (await house.Given.Root(), await house.Given.Root("UBND tỉnh Hà Sơn"));
        var item = await house.Given.StockItem(root, left: 3);
        var below = await house.Given.Organisation("Sở Nội vụ", root);
        foreach (var client in new[] { await house.SignedIn(Role.StandingOfficer, elsewhere), await house.SignedIn(Role.UnitOfficer, below), await house.SignedIn(Role.PressOfficer, root) })
            foreach (var page in new[] { "", "/edit", "/move", "/give" }) (await client.Visit($"/insignia/items/{item.Id}{page}")).ShouldNotExist();
        var leader = await house.SignedIn(Role.Leader, root);
        (await leader.Visit($"/insignia/items/{item.Id}")).ShouldBeFine();
        foreach (var page in new[] { "/edit", "/move", "/give" }) (await leader.Visit($"/insignia/items/{item.Id}{page}")).ShouldNotExist();
    }

    [Fact]
    public async Task A_lost_certificate_is_asked_for_granted_and_handed_over_out_of_the_store()
    {
        var root = await house.Given.Root();
        var commune = await house.Given.Organisation("Xã Tân Lập", root, OrganisationKind.Commune);
        var item = await house.Given.StockItem(root, left: 1, name: "Phôi bằng khen");
        var person = await house.Given.Person(commune, "Giàng A Lử");
        var held = await house.Given.Bestowal(person, award: "BK_TINH", decision: "88/QĐ-UBND");
        var unit = await house.SignedIn(Role.UnitOfficer, commune);
        var drafted = await unit.Submit(await unit.Page("/insignia/requests/new?q=giang+a"), Form,
            ("BestowalId", held.Id.ToString()), ("Kind", "Reissue"), ("What", "Bằng khen"), ("Reason", "Mất trong trận lũ"), ("DecidingBodyId", root.Id.ToString()));
        drafted.ShouldBeFine().Text.ShouldContain("Đã lập đơn.");
        (await unit.Visit($"{drafted.Path}/approve")).ShouldNotExist();
        (await unit.Submit(await unit.Page($"{drafted.Path}/submit"), Form)).ShouldBeFine().Text.ShouldContain("còn 15 ngày");
        var again = await unit.Submit(await unit.Page("/insignia/requests/new?q=giang+a"), Form,
            ("BestowalId", held.Id.ToString()), ("Kind", "Reissue"), ("What", "Bằng khen"), ("Reason", "Mất"), ("DecidingBodyId", root.Id.ToString()));
        again.ShouldBeRefused("đang giải quyết");
        var standing = await house.SignedIn(Role.StandingOfficer, root);
        (await standing.Submit(await standing.Page($"{drafted.Path}/approve"), Form)).ShouldBeFine().Text.ShouldContain("Đồng ý, chờ trao");
        (await standing.Submit(await standing.Page($"{drafted.Path}/hand-over"), Form, ("ItemId", item.Id.ToString()), ("ReceivedBy", "Giàng A Lử"))).ShouldBeFine().Text.ShouldContain("Đã trao");
        (await Now(item)).Balance.ShouldBe(0);
        (await standing.Visit($"/insignia/items/{item.Id}")).ShouldBeFine().Text.ShouldContain("Cấp lại, người nhận: Giàng A Lử");
        (await standing.Sheet("/insignia/requests.xlsx")).ShouldContain("Mất trong trận lũ");
    }

    [Fact]
    public async Task A_request_without_a_piece_in_store_waits_and_changes_nothing()
    {
        var root = await house.Given.Root();
        var item = await house.Given.StockItem(root);
        var held = await house.Given.Bestowal(await house.Given.Person(root, "Giàng A Lử"), decision: "88/QĐ-UBND");
        var standing = await house.SignedIn(Role.StandingOfficer, root);
        var drafted = await standing.Submit(await standing.Page("/insignia/requests/new?q=88"), Form,
            ("BestowalId", held.Id.ToString()), ("Kind", "Exchange"), ("What", "Khung"), ("Reason", "Vỡ kính"), ("DecidingBodyId", root.Id.ToString()));
        foreach (var act in new[] { "submit", "approve" }) await standing.Submit(await standing.Page($"{drafted.Path}/{act}"), Form);
        (await standing.Visit($"{drafted.Path}/hand-over")).ShouldBeFine().Text.ShouldContain("Kho không có hiện vật nào");
        (await standing.Post(await standing.Page($"/insignia/items/{item.Id}/move"), $"{drafted.Path}/hand-over", ("ItemId", item.Id.ToString()), ("On", "01/01/2026"))).ShouldBeRefused("Trong kho chỉ còn 0");
        (await standing.Visit(drafted.Path)).ShouldBeFine().Text.ShouldContain("Đồng ý, chờ trao");
    }
}
