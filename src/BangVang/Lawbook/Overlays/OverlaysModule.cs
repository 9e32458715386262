using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using BangVang.Lawbook.Overlays.Effects;

namespace BangVang.Lawbook.Overlays;

public sealed class OverlaysModule : IModule
{
    public void Join(House house)
    {
        house.Rights(OverlayRights.All);
        house.Services.AddScoped<LawInForce>().AddScoped<OverlayEffects>();
        OverlayWords.Tell(house);
        house.Menu.Add(new MenuItem(MenuGroup.Lookup, 25, "Quy định địa phương", "/Lawbook/Overlays/Pages/Index", "scale", OverlayRights.See));
        house.Tabs.Add(new Tab("law-overlay", 10, "Nội dung", "/Lawbook/Overlays/Pages/Show"));
        house.Tabs.Add(new Tab("law-overlay", 20, "Tác động", "/Lawbook/Overlays/Effects/Pages/Effects"));
    }
}
