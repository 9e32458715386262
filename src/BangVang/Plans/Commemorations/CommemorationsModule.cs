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
        house.Labels.Entity<Commemoration>("commemoration", "Ngày kỷ niệm")
            .Field(c => c.Name, "Tên").Field(c => c.Day, "Ngày").Field(c => c.Month, "Tháng").Field(c => c.FirstYear, "Năm đầu", y => $"{y}")
            .Field(c => c.KeptFrom, "Giữ từ năm", y => $"{y}").Field(c => c.KeptUntil, "Giữ đến năm", y => $"{y}").Field(c => c.DaysOff, "Số ngày nghỉ")
            .Field(c => c.Aliases, "Tên gọi khác").Field(c => c.Note, "Ghi chú");
        house.Labels.Entity<CalendarFeed>("calendar-feed", "Địa chỉ lịch").Field(f => f.Label, "Thiết bị").Field(f => f.RevokedAt, "Thu hồi lúc");
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
