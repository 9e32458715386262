using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Pages;

/// <summary>Another unit or another post from a day on; or, with a last day, a post of former times.</summary>
[Needs(PeopleRights.Keep)]
public sealed class TransferModel(AppDb db, Clock clock, Posts posts) : PersonActPage(db)
{
    [BindProperty, OrganisationChoice, Display(Name = "Đơn vị")]
    public Guid? OrganisationId { get; set; }

    [BindProperty, StringLength(200), Display(Name = "Chức vụ, nghề nghiệp")]
    public string? Title { get; set; }

    [BindProperty, Display(Name = "Diện")]
    public Standing Standing { get; set; }

    [BindProperty, Required(ErrorMessage = "Chưa nhập ngày bắt đầu."), Display(Name = "Từ ngày")]
    public DateOnly? From { get; set; }

    [BindProperty, Display(Name = "Đến hết ngày")]
    public DateOnly? Until { get; set; }

    [BindProperty, Display(Name = "Nhóm chức vụ xét quá trình cống hiến")]
    public string? Group { get; set; }

    protected override string Part => "Chuyển đơn vị, chức vụ";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (HttpMethods.IsGet(Request.Method)) (OrganisationId, Title, Standing) = (Body.Id, Person.Position, Person.Standing);
        return true;
    }

    [Act("Chuyển đơn vị, chức vụ")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Begin()) return NotFound();
        // A person may go to any body of the tree: whoever keeps the list there sees them from then on.
        var body = await Db.Organisations.FirstOrDefaultAsync(o => o.Id == OrganisationId && o.RootId == Person.RootId);
        if (body is null && ModelState.IsValid) ModelState.AddModelError(nameof(OrganisationId), OrganisationId is null ? "Chưa chọn đơn vị." : "Đơn vị này không cùng tỉnh, ngành. Chọn đơn vị khác.");
        if (Group is { Length: > 0 } && !Law.Lawbook.National.Offices.ContainsKey(Group)) ModelState.AddModelError(nameof(Group), "Nhóm chức vụ không có trong sổ luật. Chọn lại.");
        if (!ModelState.IsValid) return await Again();
        var post = new NewPost(body!.Id, Title, Standing, From, string.IsNullOrEmpty(Group) ? null : Group);
        if (Until is { } until)
        {
            await posts.Enter(Person, post, until);
            return Done($"Đã ghi quá trình công tác của {Person.FullName}.");
        }
        await posts.Transfer(Person, post, clock.Today);
        await Db.SaveChangesAsync();
        About("person", Person.Id);
        Flash($"{Person.FullName} nay ở {body.Name}{(Title is { Length: > 0 } ? $", {Title}" : "")}.");
        // Who transfers somebody out of the own bodies does not see the page any more.
        return Actor.Can(PeopleRights.See, body.Path) ? RedirectToPage("/People/Pages/Show", new { id = Person.Id }) : RedirectToPage("/People/Pages/Index");
    }
}
