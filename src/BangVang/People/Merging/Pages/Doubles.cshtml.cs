using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.People.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Merging.Pages;

[Needs(PeopleRights.Merge)]
public sealed class DoublesModel(AppDb db, Doubles doubles, Merging merging) : AppPage
{
    public const int Shown = 50;

    public IReadOnlyList<(Double Double, PersonRow One, PersonRow Other)> Pairs { get; private set; } = [];

    public override async Task<bool> Load()
    {
        ViewData["Title"] = "Rà người trùng";
        ViewData["Crumbs"] = new[] { ("Người và hộ gia đình", "/people") };
        var found = await doubles.Find(await Reach.Of(db, Actor, PeopleRights.Merge), Shown);
        var ids = found.SelectMany(d => new[] { d.OneId, d.OtherId }).Distinct().ToArray();
        var rows = await PersonRow.Of(db, db.People.AsNoTracking().Where(p => ids.Contains(p.Id))).ToDictionaryAsync(r => r.Id);
        Pairs = [.. found.Where(d => rows.ContainsKey(d.OneId) && rows.ContainsKey(d.OtherId)).Select(d => (d, rows[d.OneId], rows[d.OtherId]))];
        return true;
    }

    [Act("Ghi nhận hai người khác nhau")]
    public async Task<IActionResult> OnPostApart(Guid one, Guid other)
    {
        var ids = new[] { one, other };
        var people = await db.People.Within(await Reach.Of(db, Actor, PeopleRights.Merge)).Where(p => ids.Contains(p.Id)).ToListAsync();
        if (people.Count != 2) return NotFound();
        await merging.TellApart(one, other, Actor);
        foreach (var person in people) About("person", person.Id);
        Flash($"Đã ghi nhận: đây là hai người khác nhau cùng tên {people[0].FullName}. Cặp này không hiện lại.");
        return RedirectToPage();
    }
}
