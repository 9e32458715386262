using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Papers.Text;
using BangVang.People.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Merging.Pages;

/// <summary>Joins the person's record with another one: which of the two goes on is chosen.</summary>
[Needs(PeopleRights.Merge)]
public sealed class MergeModel(AppDb db, Merging merging) : PersonPage(db), IReasoned
{
    [BindProperty(SupportsGet = true, Name = "with")]
    public Guid? With { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    /// <summary>The record that goes on.</summary>
    [BindProperty]
    public Guid? Keep { get; set; }

    [BindProperty, StringLength(1000), Display(Name = "Căn cứ để biết là một người")]
    public string? Reason { get; set; }

    public PersonRow? Other { get; private set; }

    public PersonRow Own { get; private set; } = null!;

    public IReadOnlyList<PersonRow> Offered { get; private set; } = [];

    protected override string Part => "Gộp bản ghi";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Actor.Can(PeopleRights.Merge, Body.Path)) return false;
        var others = Db.People.AsNoTracking().Within(await Reach.Of(Db, Actor, PeopleRights.Merge)).Where(p => p.Id != Id && p.RootId == Person.RootId);
        Own = await PersonRow.Of(Db, Db.People.AsNoTracking().Where(p => p.Id == Id)).SingleAsync();
        if (With is { } id) Other = await PersonRow.Of(Db, others.Where(p => p.Id == id)).FirstOrDefaultAsync();
        if (Other is not null) return true;
        var folded = VietnameseText.Fold(Person.FullName);
        if (string.IsNullOrWhiteSpace(Text)) others = others.Where(p => p.Folded == folded);
        else others = (await Db.PeopleCalled(Text)).Within(await Reach.Of(Db, Actor, PeopleRights.Merge)).Where(p => p.Id != Id && p.RootId == Person.RootId);
        Offered = await PersonRow.Of(Db, others.OrderBy(p => p.SortKey).ThenBy(p => p.Id).Take(20)).ToListAsync();
        return true;
    }

    [Act("Gộp hai bản ghi của một người")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load() || Other is null) return NotFound();
        if (string.IsNullOrWhiteSpace(Reason)) ModelState.AddModelError(nameof(Reason), "Ghi rõ căn cứ: giấy tờ, xác nhận của đơn vị.");
        if (Keep != Id && Keep != Other.Id) ModelState.AddModelError(nameof(Keep), "Chọn bản ghi được giữ lại.");
        if (!ModelState.IsValid) return await Again();
        var other = await Db.People.SingleAsync(p => p.Id == Other.Id);
        var (from, into) = Keep == Id ? (other, Person) : (Person, other);
        await merging.Merge(from, into, Reason!, Actor);
        await Db.SaveChangesAsync();
        About("person", from.Id);
        About("person", into.Id);
        Flash($"Đã gộp: từ nay chỉ còn một {into.FullName}. Khen thưởng, chức vụ, xếp loại của cả hai bản ghi hiện chung; khi cần vẫn tách lại được.");
        return RedirectToPage("/People/Pages/Show", new { id = into.Id });
    }
}
