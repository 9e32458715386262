using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Commemorations.Pages;

[Needs(CalendarRights.See)]
public sealed class ShowModel(AppDb db, Clock clock) : AppPage
{
    const int YearsAhead = 10;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Commemoration Day { get; private set; } = null!;

    public string Shelf { get; private set; } = "";

    public bool MayKeep { get; private set; }

    public IReadOnlyList<Occasion> Ahead { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public override async Task<bool> Load()
    {
        var found = await db.CommemorationsVisibleTo(Actor).AsNoTracking().FirstOrDefaultAsync(c => c.Id == Id);
        if (found is null) return false;
        Day = found;
        Shelf = found.RootId is null ? Reach.Country : await db.Organisations.Where(o => o.Id == found.RootId).Select(o => o.Name).SingleAsync();
        MayKeep = await db.MayKeep(Actor, CalendarRights.Edit, found.RootId);
        Ahead = Commemorations.Between(Today, Today.AddYears(YearsAhead), [found]);
        return true;
    }
}
