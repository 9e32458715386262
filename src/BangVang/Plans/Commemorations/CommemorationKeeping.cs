using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Commemorations;

/// <summary>Enters and changes commemorations; one day stands in a tree's calendar once.</summary>
public sealed class CommemorationKeeping(AppDb db, Clock clock)
{
    public async Task<Commemoration> Enter(Guid? rootId, CommemorationFacts facts)
    {
        var day = new Commemoration { RootId = rootId };
        await Change(day, facts);
        db.Add(day);
        return day;
    }

    public async Task Change(Commemoration day, CommemorationFacts facts)
    {
        day.Describe(facts, clock.Now);
        day.EditedByPerson(clock.Now);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({"commemorations " + day.RootId}, 0))");
        var same = await db.Commemorations.AsNoTracking()
            .Where(c => c.Id != day.Id && (c.RootId == null || c.RootId == day.RootId) && c.Day == day.Day && c.Month == day.Month && c.Calendar == day.Calendar)
            .ToListAsync();
        if (same.Find(c => Papers.Text.VietnameseText.Fold(c.Name) == Papers.Text.VietnameseText.Fold(day.Name)) is not null)
            throw new Refusal($"{day.Name} ({day.DayInWords}) đã có trong lịch. Mở ngày đó để sửa, không ghi lần thứ hai.");
    }
}
