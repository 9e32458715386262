using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Law.Book;
using BangVang.People;
using BangVang.People.Imports;
using BangVang.People.Merging;
using BangVang.Registry.Annulling;
using BangVang.Registry.Books;
using BangVang.Registry.Imports;
using BangVang.Registry.Passports;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry;

public sealed class RegistryModule : IModule
{
    public void Join(House house)
    {
        house.Rights(RegistryRights.All);
        house.Services.AddScoped<CandidateFacts>().AddScoped<MemberCounts>().AddScoped<PassportReading>().AddScoped<NextAwards>().AddScoped<Annulling.Annulling>().AddScoped<YearBooks>().AddScoped<Entering.Entering>();
        house.Services.AddScoped<IListKind, RegisterList>();
        house.Menu.Add(new MenuItem(MenuGroup.Commendation, 30, "Sổ khen thưởng", "/Registry/Pages/Index", "award", RegistryRights.See));
        house.Menu.Add(new MenuItem(MenuGroup.Search, 10, "Tìm nhanh", "/Registry/Pages/Index", "search", RegistryRights.See));
        house.Tabs.Add(new Tab("person", 20, "Khen thưởng", "/Registry/Passports/Pages/OfPerson", RegistryRights.See)
        {
            Count = async (services, id) =>
            {
                var db = services.GetRequiredService<AppDb>();
                var records = await db.RecordsOf(id);
                return await db.Bestowals.CountAsync(b => b.PersonId != null && records.Contains(b.PersonId.Value));
            },
        });
        house.Tabs.Add(new Tab("organisation", 20, "Khen thưởng", "/Registry/Passports/Pages/OfCollective", RegistryRights.See) { Shows = (services, actor, id) => services.GetRequiredService<PathOfBody>().IsInReach(actor, RegistryRights.See, id) });
        house.Tabs.Add(new Tab("household", 20, "Khen thưởng", "/Registry/Passports/Pages/OfHousehold", RegistryRights.See));
        Tell(house);
    }

    static void Tell(House house)
    {
        house.Thing(new Thing("bestowal", "Lượt khen thưởng")
        {
            Page = "/Registry/Pages/Show",
            Sees = async (services, actor, id) =>
            {
                var db = services.GetRequiredService<AppDb>();
                return await db.Bestowals.Within(await Reach.Of(db, actor, RegistryRights.See)).AnyAsync(b => b.Id == id);
            },
            Names = async (services, ids) => await services.GetRequiredService<AppDb>().Bestowals.Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => $"{b.Name}, {b.DecisionNumber}"),
        });
        house.Labels.Entity<Bestowal>("bestowal", "Lượt khen thưởng").Field(b => b.Name, "Tên").Field(b => b.AwardCode, "Danh hiệu, hình thức", Law.Lawbook.National.NameOf)
            .Field(b => b.Basis, "Loại hình", b => b.Word).Field(b => b.DecisionNumber, "Quyết định").Field(b => b.DecidedOn, "Ngày quyết định").Field(b => b.HandedOverOn, "Ngày trao");
        house.Labels.Entity<Annulment>("annulment", "Hủy bỏ khen thưởng").Field(a => a.DecisionNumber, "Quyết định").Field(a => a.DecidedOn, "Ngày").Field(a => a.DecidedBy, "Cơ quan").Field(a => a.Reason, "Lý do");
        house.Labels.Entity<Recovery>("recovery", "Thu hồi").Field(r => r.What, "Hiện vật", RecoveryWords.Name).Field(r => r.RecoveredOn, "Ngày").Field(r => r.Note, "Ghi chú");
    }
}
