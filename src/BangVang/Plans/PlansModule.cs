using BangVang.Kernel.Events;
using BangVang.Kernel.Houses;
using BangVang.Plans.Acts;
using BangVang.Plans.Assignments;
using BangVang.Plans.Cascade;
using BangVang.Plans.Imports;

namespace BangVang.Plans;

public sealed class PlansModule : IModule
{
    public void Join(House house)
    {
        house.Rights(PlanRights.All);
        house.Services.AddScoped<Issuing>();
        house.Services.AddScoped<NamedBodies>();
        house.Services.AddScoped<Holders>();
        house.Services.AddScoped<Readiness>();
        house.Services.AddScoped<Reporting>();
        house.Services.AddScoped<UnitChoices>().AddScoped<UnitLearning>().AddScoped<Committing>();
        house.Commands.Add(PlanReadCommand.Make());
        house.Services.AddSingleton(new FulfilmentKind(Fulfilment.PlanIssued, "Ban hành kế hoạch"));
        house.On<RealObjectRegistered, Fulfilment>();
        house.On<PlanIssued, Cascading>();
        house.Menu.Add(new MenuItem(MenuGroup.Emulation, 10, "Kế hoạch", "/Plans/Pages/Index", "calendar-stats", PlanRights.See));
    }
}
