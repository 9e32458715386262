using BangVang.Insignia.Replacing;
using BangVang.Insignia.Stock;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Insignia;

public sealed class InsigniaModule : IModule
{
    public void Join(House house)
    {
        house.Rights(InsigniaRights.All);
        house.Setting(AnswerDays.Setting);
        house.Services.AddScoped<StoreKeeping>().AddScoped<ReplacementActs>();
        house.Menu.Add(new MenuItem(MenuGroup.Commendation, 80, "Hiện vật", "/Insignia/Stock/Pages/Index", "medal", InsigniaRights.See));
        house.Thing(new Thing("stock-item", "Hiện vật trong kho")
        {
            Page = "/Insignia/Stock/Pages/Show",
            Sees = (services, actor, id) => services.GetRequiredService<AppDb>().StockVisibleTo(actor).AnyAsync(i => i.Id == id),
            Names = async (services, ids) => await services.GetRequiredService<AppDb>().StockItems.Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Name),
        });
        house.Thing(new Thing("replacement", "Đơn cấp đổi, cấp lại")
        {
            Page = "/Insignia/Replacing/Pages/Show",
            Sees = (services, actor, id) => services.GetRequiredService<AppDb>().ReplacementsVisibleTo(actor).AnyAsync(r => r.Id == id),
            Attaches = Attaches,
            Names = async (services, ids) => await services.GetRequiredService<AppDb>().Replacements.Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.What),
        });
        house.Labels.Entity<StockItem>("stock-item", "Hiện vật").Field(i => i.Name, "Tên").Field(i => i.Kind, "Loại", ItemKinds.Name).Field(i => i.Store, "Nơi để").Field(i => i.LowMark, "Mức báo sắp hết").Field(i => i.IsRetired, "Ngừng dùng");
        house.Labels.Entity<StockMovement>("stock-movement", "Nhập, xuất").Field(m => m.Kind, "Loại", MovementKinds.Name).Field(m => m.Quantity, "Số lượng").Field(m => m.BalanceAfter, "Còn lại").Field(m => m.MovedOn, "Ngày").Field(m => m.Reason, "Nội dung");
        house.Labels.Entity<Replacement>("replacement", "Đơn cấp đổi, cấp lại").Field(r => r.What, "Hiện vật").Field(r => r.Reason, "Lý do").Field(r => r.State, "Trạng thái", ReplacementFlow.Name).Field(r => r.DueOn, "Hạn giải quyết");
        house.Labels.Entity<ReplacementStep>("replacement-step", "Bước xử lý").Field(s => s.To, "Chuyển sang", ReplacementFlow.Name).Field(s => s.Reason, "Lý do");
    }

    static async Task<bool> Attaches(IServiceProvider services, Actor actor, Guid id)
    {
        var db = services.GetRequiredService<AppDb>();
        var path = await db.Replacements.Where(r => r.Id == id && (r.State == ReplacementState.Draft || r.State == ReplacementState.Submitted))
            .Join(db.Set<Organisations.Organisation>(), r => r.OrganisationId, o => o.Id, (_, o) => o.Path).FirstOrDefaultAsync();
        return path is not null && actor.Can(InsigniaRights.Ask, path);
    }
}
