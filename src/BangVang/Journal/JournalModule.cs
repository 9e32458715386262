using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Settings;
using BangVang.Kernel.Web;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BangVang.Journal;

public static class JournalRights
{
    public const string See = "journal.see";
}

public sealed class JournalModule : IModule
{
    public void Join(House house)
    {
        house.Rights(new Right(JournalRights.See, "Xem nhật ký", Role.Administrator, Role.Auditor));
        house.Menu.Add(new MenuItem(MenuGroup.Administration, 80, "Nhật ký", "/Journal/Pages/Index", "history", JournalRights.See));
        house.Commands.Add(JournalCommand.Make(house));
        house.Services.AddSingleton<Gathering>();
        house.Services.AddSingleton<Writing>();
        house.Services.AddSingleton<Verification>();
        house.Services.AddScoped<Notebook>();
        house.Services.AddScoped<IInterceptor, Watch>();
        house.Services.AddScoped<Scribe>();
        house.Services.AddScoped<History>();
        house.Labels.Entity<SettingValue>("setting", "Cài đặt").Field(s => s.Code, "Mục").Field(s => s.Value, "Giá trị");
        house.On<ActDone, Scribe>();
    }
}
