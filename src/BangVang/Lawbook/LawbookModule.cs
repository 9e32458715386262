using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using BangVang.Lawbook.Commands;
using BangVang.Lawbook.Library;

namespace BangVang.Lawbook;

public static class LawbookRights
{
    public const string See = "lawbook.see";
    public const string Edit = "lawbook.edit";

    public static readonly Right[] All =
    [
        new(See, "Xem văn bản pháp luật", Enum.GetValues<Role>()),
        new(Edit, "Ghi, sửa văn bản pháp luật", Role.StandingOfficer, Role.Administrator),
    ];
}

public sealed class LawbookModule : IModule
{
    public void Join(House house)
    {
        house.Rights(LawbookRights.All);
        house.Commands.Add(LawCommand.Make());
        house.Services.AddScoped<Instruments>();
        house.Services.AddScoped<InstrumentSuccession>();
        house.Services.AddScoped<InstrumentChain>();
        house.Services.AddScoped<IProvision, LawbookSeed>();
        LawbookWords.Tell(house);
        house.Tabs.Add(new Tab("instrument", 10, "Văn bản", "/Lawbook/Pages/Show"));
        house.Menu.Add(new MenuItem(MenuGroup.Lookup, 10, "Điều kiện theo luật", "/Lawbook/Trials/Pages/Index", "scale", LawbookRights.See));
        house.Menu.Add(new MenuItem(MenuGroup.Lookup, 15, "Danh hiệu, hình thức", "/Lawbook/Awards/Pages/Index", "award", LawbookRights.See));
        house.Tabs.Add(new Tab("instrument", 12, "Các bản", "/Lawbook/Library/Pages/Chain"));
        house.Tabs.Add(new Tab("instrument", 14, "Danh hiệu dựa vào", "/Lawbook/Library/Pages/Awards"));
        house.Menu.Add(new MenuItem(MenuGroup.Lookup, 20, "Văn bản pháp luật", "/Lawbook/Pages/Index", "books", LawbookRights.See));
    }
}
