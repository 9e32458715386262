using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using BangVang.Lawbook.Asking;

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
        house.Services.AddScoped<Instruments>();
        house.Services.AddScoped<InstrumentSuccession>();
        house.Services.AddScoped<IProvision, LawbookSeed>();
        var law = LawCommand.Of(house);
        law.Add(LawCheckCommand.Make());
        law.Add(LawEligibleCommand.Make());
        LawbookWords.Tell(house);
        house.Tabs.Add(new Tab("instrument", 10, "Văn bản", "/Lawbook/Pages/Show"));
        house.Menu.Add(new MenuItem(MenuGroup.Lookup, 20, "Văn bản pháp luật", "/Lawbook/Pages/Index", "books", LawbookRights.See));
    }
}
