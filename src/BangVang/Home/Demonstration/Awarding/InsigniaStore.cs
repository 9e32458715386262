using BangVang.Insignia.Replacing;
using BangVang.Insignia.Stock;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Home.Demonstration.Awarding;

/// <summary>The store of the fictional province, and requests for exchange and reissue in every state where the register has awards to ask for.</summary>
sealed class InsigniaStore(AppDb db, Clock clock, TravelTime time, StoreKeeping keeping, ReplacementActs acts)
{
    static readonly (string Name, ItemKind Kind, string Unit, string Store, int Low, int In, int Out)[] Items =
    [
        ("Phôi bằng khen của Chủ tịch UBND tỉnh", ItemKind.Blank, "tờ", "Kho Sở Nội vụ, tủ 1", 100, 600, 455), ("Phôi bằng chứng nhận Chiến sĩ thi đua cấp tỉnh", ItemKind.Blank, "tờ", "Kho Sở Nội vụ, tủ 1", 50, 200, 62),
        ("Khung bằng khen A4", ItemKind.Frame, "chiếc", "Kho Sở Nội vụ, giá 2", 100, 600, 540), ("Cờ thi đua của UBND tỉnh", ItemKind.Flag, "lá", "Kho Sở Nội vụ, tủ 3", 10, 60, 48),
        ("Huy hiệu Chiến sĩ thi đua cấp tỉnh", ItemKind.Badge, "chiếc", "Kho Sở Nội vụ, tủ 3", 30, 100, 62), ("Hộp đựng kỷ niệm chương", ItemKind.Box, "chiếc", "Kho Sở Nội vụ, giá 2", 20, 80, 80),
    ];

    public async Task Lay(Dictionary<string, Organisation> bodies, Dictionary<string, Actor> people, DateOnly today)
    {
        var (province, keeper) = (bodies["Tỉnh Sơn Bình"], people["thu.hang"]);
        time.GoTo(new DateOnly(today.Year, 1, 8));
        foreach (var (name, kind, unit, store, low, received, given) in Items)
        {
            var item = new StockItem { RootId = province.RootId, OrganisationId = province.Id };
            item.Describe(new ItemFacts(name, kind, null, unit, store, low));
            db.Add(item);
            await db.SaveChangesAsync();
            await keeping.Do(item, new Move(MovementKind.Received, received, new DateOnly(today.Year, 1, 8), "Nhập theo hợp đồng in, đặt làm đầu năm"), keeper);
            await keeping.Do(item, new Move(MovementKind.Given, -given, new DateOnly(today.Year, 1, 8), "Xuất cho hội nghị tổng kết năm trước"), keeper);
            await db.SaveChangesAsync();
        }
        await Requests(province, people, today);
    }

    async Task Requests(Organisation province, Dictionary<string, Actor> people, DateOnly today)
    {
        var held = await db.Bestowals.Join(db.Organisations.Below([province.Path]), b => b.OrganisationId, o => o.Id, (b, o) => new { Bestowal = b, o.Path })
            .OrderBy(h => h.Bestowal.DecidedOn).ThenBy(h => h.Bestowal.Id).Take(5).ToListAsync();
        ReplacementAct[][] ways = [[], [ReplacementAct.Submit], [ReplacementAct.Submit, ReplacementAct.Approve], [ReplacementAct.Submit, ReplacementAct.Refuse], [ReplacementAct.Submit, ReplacementAct.Return]];
        foreach (var (bestowal, asking, i) in held.Select((h, i) => (h.Bestowal, h.Path, i)))
        {
            time.GoTo(today.AddDays(-20 + 2 * i));
            var request = new Replacement
            {
                RootId = bestowal.RootId, Kind = i % 2 == 0 ? ReplacementKind.Reissue : ReplacementKind.Exchange, BestowalId = bestowal.Id, OrganisationId = bestowal.OrganisationId, DecidingBodyId = province.Id,
                What = "Bằng, giấy chứng nhận", Reason = i % 2 == 0 ? "Mất do mưa lũ cuốn trôi nhà ở, có xác nhận của xã." : "In sai họ tên so với quyết định.", EnteredById = people["thu.hang"].Id, EnteredByName = people["thu.hang"].Name, EnteredAt = clock.Now,
            };
            db.Add(request);
            await db.SaveChangesAsync();
            foreach (var act in ways[i]) await acts.Take(request, act, people["thu.hang"], (asking, province.Path), act is ReplacementAct.Refuse ? "Hiện vật không hỏng, in đúng quyết định." : act is ReplacementAct.Return ? "Bổ sung xác nhận của UBND xã." : null);
            await db.SaveChangesAsync();
        }
    }
}
