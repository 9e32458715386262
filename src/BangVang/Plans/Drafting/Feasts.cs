using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Plans.Assignments;
using BangVang.Plans.Commemorations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Drafting;

/// <summary>Deadlines that hang on a commemoration: in another year they fall on that year's day.</summary>
public sealed class Feasts(AppDb db)
{
    /// <summary>What the plan's year may be hung on, by date.</summary>
    public async Task<IReadOnlyList<SelectListItem>> Choices(Plan plan)
    {
        var days = await db.Commemorations.AsNoTracking().Where(c => c.RootId == null || c.RootId == plan.RootId).ToListAsync();
        return [.. Commemorations.Commemorations.Between(new DateOnly(plan.Year, 1, 1), new DateOnly(plan.Year, 12, 31), days)
            .DistinctBy(o => o.Of.Id).Select(o => new SelectListItem($"{o.Date:dd/MM} · {o.Title}", o.Of.Id.ToString()))];
    }

    /// <summary>The day of the commemoration in the plan's year; refuses when it is not kept then.</summary>
    public async Task<DateOnly> DayOf(Plan plan, Guid commemorationId)
    {
        var day = await db.Commemorations.AsNoTracking()
            .FirstOrDefaultAsync(c => c.Id == commemorationId && (c.RootId == null || c.RootId == plan.RootId))
            ?? throw new Refusal("Ngày kỷ niệm đã chọn không còn trong danh mục. Chọn ngày khác.");
        return day.DateIn(plan.Year) ?? throw new Refusal($"{day.Name} không có trong năm {plan.Year}. Ghi ngày cụ thể thay cho ngày kỷ niệm.");
    }

    /// <summary>Timings in another year, by assignment: months and quarters stay, feasts move, other days keep day and month.</summary>
    public async Task<IReadOnlyDictionary<Guid, Timing>> InYear(IReadOnlyCollection<Assignment> assignments, int year)
    {
        var ids = assignments.Select(a => a.CommemorationId).OfType<Guid>().Distinct().ToList();
        var feasts = ids.Count == 0 ? [] : await db.Commemorations.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id);
        return assignments.ToDictionary(a => a.Id, a => InYear(a, a.CommemorationId is { } id ? feasts.GetValueOrDefault(id) : null, year));
    }

    static Timing InYear(Assignment assignment, Commemoration? feast, int year) =>
        assignment.TimingDay is { } day ? assignment.Timing with { Day = feast?.DateIn(year) ?? day.AddYears(year - day.Year) } : assignment.Timing;
}
