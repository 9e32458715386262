using BangVang.Home.Demonstration;
using BangVang.Home.Work;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;

namespace BangVang.Home;

public static class HomeRights
{
    public const string Overview = "home.overview";
}

public sealed class HomeModule : IModule
{
    public void Join(House house)
    {
        house.Rights(new Right(HomeRights.Overview, "Xem toàn cảnh", Role.Leader, Role.StandingOfficer, Role.Appraiser, Role.Auditor, Role.CouncilMember));
        house.Services.AddScoped<MyWork>().AddScoped<AwardWork>().AddScoped<WorkInCharge>().AddScoped<PlanMonths>();
        house.Menu.Add(new MenuItem(MenuGroup.Mine, 10, "Việc của tôi", "/Home/Pages/Index", "home", null)
        {
            Waiting = new Waiting("quá hạn", Late: true, (services, actor) => services.GetRequiredService<MyWork>().Late(actor)),
        });
        house.Menu.Add(new MenuItem(MenuGroup.Lookup, 30, "Toàn cảnh", "/Home/Pages/Overview", "chart-bar", HomeRights.Overview));
        house.Commands.Add(DemonstrationCommand.For(house));
    }
}
