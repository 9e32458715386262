using BangVang.Initiatives.Acts;
using BangVang.Initiatives.Councils;
using BangVang.Initiatives.Drafting;
using BangVang.Initiatives.Imports;
using BangVang.Initiatives.Library;
using BangVang.Initiatives.Printing;
using BangVang.Initiatives.Recognising;
using BangVang.Initiatives.Rounds;
using BangVang.Initiatives.Scoring;
using BangVang.Kernel.Houses;
using BangVang.People.Imports;
using BangVang.Plans.Assignments;

namespace BangVang.Initiatives;

public sealed class InitiativesModule : IModule
{
    public void Join(House house)
    {
        house.Rights(InitiativeRights.All);
        house.Setting(Similarity.Setting);
        house.Services.AddScoped<Routing>().AddScoped<Considering>().AddScoped<InitiativeUsing>().AddScoped<InitiativeClaims>().AddScoped<Judging>().AddScoped<Board>().AddScoped<Recognition>();
        house.Services.AddScoped<AuthorFinding>().AddScoped<Similarity>().AddScoped<PaperFile>().AddScoped<IListKind, InitiativeList>();
        house.Services.AddSingleton(new FulfilmentKind(Recognition.Kind, "Công nhận sáng kiến"));
        house.Services.AddSingleton(new FulfilmentKind(CallRound.Kind, "Mở đợt nhận đơn sáng kiến"));
        InitiativeWords.Tell(house);
        house.Menu.Add(new MenuItem(MenuGroup.Commendation, 10, "Sáng kiến", "/Initiatives/Pages/Index", "bulb", InitiativeRights.See));
        house.Menu.Add(new MenuItem(MenuGroup.Lookup, 40, "Kho sáng kiến", "/Initiatives/Library/Pages/Index", "books", InitiativeRights.See));
        AddTabs(house);
    }

    static void AddTabs(House house)
    {
        house.Tabs.Add(new Tab("initiative", 10, "Nội dung", "/Initiatives/Pages/Show"));
        house.Tabs.Add(new Tab("initiative", 20, "Minh chứng", "/Initiatives/Evidence/Pages/Index"));
        house.Tabs.Add(new Tab("initiative", 30, "Chấm điểm", "/Initiatives/Scoring/Pages/OfInitiative"));
        house.Tabs.Add(new Tab("initiative", 40, "Giấy tờ", "/Initiatives/Printing/Pages/Papers"));
        house.Tabs.Add(new Tab("initiative", 50, "Tương tự", "/Initiatives/Library/Pages/Similar"));
        house.Tabs.Add(new Tab("initiative", 60, "Áp dụng lại", "/Initiatives/Library/Pages/Spread"));
    }
}
