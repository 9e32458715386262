using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Plans.Commemorations.Calendars;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Commemorations;

/// <summary>How lower floors speak of commemorations and calendar feeds.</summary>
public static class CommemorationWords
{
    public static string Name(CalendarKind kind) => kind == CalendarKind.Solar ? "Dương lịch" : "Âm lịch";

    public static string Name(SourceMark mark) => mark switch
    {
        SourceMark.Plan => "Nêu trong kế hoạch của các địa phương",
        SourceMark.Read => "Đã đối chiếu văn bản",
        SourceMark.Memory => "Chưa kiểm chứng",
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };

    internal static void Tell(House house)
    {
        house.Thing(new Thing("commemoration", "Ngày kỷ niệm")
        {
            Page = "/Plans/Commemorations/Pages/Show",
            Sees = (services, actor, id) => services.GetRequiredService<AppDb>().CommemorationsVisibleTo(actor).AnyAsync(c => c.Id == id),
            Names = async (services, ids) =>
                await services.GetRequiredService<AppDb>().Commemorations.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name),
        });
        house.Labels.Entity<Commemoration>("commemoration", "Ngày kỷ niệm")
            .Field(c => c.Name, "Tên")
            .Field(c => c.Aliases, "Tên gọi khác")
            .Field(c => c.Day, "Ngày")
            .Field(c => c.Month, "Tháng")
            .Field(c => c.Calendar, "Lịch", Name)
            .Field(c => c.FirstYear, "Năm đầu tiên")
            .Field(c => c.KeptFrom, "Kỷ niệm từ năm")
            .Field(c => c.KeptUntil, "Kỷ niệm đến năm")
            .Field(c => c.DaysOff, "Số ngày nghỉ")
            .Field(c => c.Mark, "Nguồn", Name)
            .Field(c => c.Note, "Ghi chú");
        house.Labels.Entity<CalendarFeed>("calendar-feed", "Địa chỉ lịch")
            .Field(f => f.Label, "Dùng cho")
            .Field(f => f.RevokedAt, "Thu hồi lúc");
    }
}
