using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using BangVang.Plans.Commemorations.Calendars;

namespace BangVang.Plans.Commemorations;

public static class CalendarRights
{
    public const string See = "calendar.see";
    public const string Edit = "calendar.edit";

    public static readonly Right[] All =
    [
        new(See, "Xem lịch công tác, ngày kỷ niệm", Enum.GetValues<Role>()),
        new(Edit, "Ghi, sửa ngày kỷ niệm", Role.StandingOfficer, Role.Administrator),
    ];
}

public sealed class CommemorationsModule : IModule
{
    public void Join(House house)
    {
        house.Rights(CalendarRights.All);
        house.Services.AddScoped<Commemorations>();
        house.Services.AddScoped<CommemorationKeeping>();
        house.Services.AddScoped<CalendarSource, CommemorationEntries>();
        house.Services.AddScoped<CalendarSource, Deadlines>();
        house.Services.AddScoped<WorkCalendar>();
        house.Services.AddScoped<IProvision, CommemorationSeed>();
        CommemorationWords.Tell(house);
        house.Menu.Add(new MenuItem(MenuGroup.Mine, 30, "Lịch công tác", "/Plans/Commemorations/Calendars/Pages/Month", "calendar-event", CalendarRights.See));
    }
}
