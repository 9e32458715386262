using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.People.Facts;
using BangVang.People.Imports;
using BangVang.People.Imports.Kinds;
using BangVang.People.Merging;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People;

public sealed class PeopleModule : IModule
{
    public void Join(House house)
    {
        house.Rights(PeopleRights.All);
        house.Services.AddScoped<PathOfBody>();
        house.Services.AddScoped<Posts>().AddScoped<Merging.Merging>().AddScoped<Doubles>().AddScoped<FactKeeping>();
        house.Services.AddScoped<Importing>().AddScoped<UnitNames>().AddScoped<PersonMatching>();
        house.Services.AddScoped<IListKind, PeopleList>().AddScoped<IListKind, HouseholdList>().AddScoped<IListKind, RatingList>()
            .AddScoped<IListKind, CollectiveYearList>().AddScoped<IListKind, DisciplineList>();
        house.Menu.Add(new MenuItem(MenuGroup.Commendation, 40, "Người và hộ gia đình", "/People/Pages/Index", "users", PeopleRights.See));
        house.Tabs.Add(new Tab("person", 10, "Thông tin", "/People/Pages/Show"));
        house.Tabs.Add(new Tab("person", 30, "Xếp loại, kỷ luật", "/People/Facts/Pages/OfPerson")
        {
            Count = async (services, id) => await services.GetRequiredService<AppDb>().YearFacts.CountAsync(f => f.PersonId == id),
        });
        house.Tabs.Add(new Tab("organisation", 30, "Xếp loại, số liệu năm", "/People/Facts/Pages/OfCollective", PeopleRights.See) { Shows = (services, actor, id) => services.GetRequiredService<PathOfBody>().IsInReach(actor, PeopleRights.See, id) });
        house.Tabs.Add(new Tab("household", 10, "Thông tin", "/People/Households/Pages/Show"));
        PeopleWords.Tell(house);
    }
}
