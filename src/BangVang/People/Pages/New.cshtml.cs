using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Pages;

[Needs(PeopleRights.Keep)]
public sealed class NewModel(AppDb db, Clock clock, Posts posts) : AppPage
{
    [BindProperty]
    public PersonInput Input { get; set; } = new();

    [BindProperty, OrganisationChoice, Display(Name = "Đơn vị")]
    public Guid? OrganisationId { get; set; }

    [BindProperty, StringLength(200), Display(Name = "Chức vụ, nghề nghiệp")]
    public string? Position { get; set; }

    [BindProperty, Display(Name = "Diện")]
    public Standing? Standing { get; set; }

    [BindProperty, Display(Name = "Giữ chức vụ từ ngày")]
    public DateOnly? Since { get; set; }

    /// <summary>The officer has seen those of the same name and says that this is another.</summary>
    [BindProperty, Display(Name = "Đã xem những người trùng tên ở trên; đây là người khác")]
    public bool IsAnother { get; set; }

    public IReadOnlyList<PersonRow> Alike { get; private set; } = [];

    public override Task<bool> Load()
    {
        ViewData["Title"] = "Thêm người";
        ViewData["Crumbs"] = new[] { ("Người và hộ gia đình", "/people") };
        if (HttpMethods.IsGet(Request.Method)) OrganisationId = Actor.HomeId;
        return Task.FromResult(true);
    }

    [Act("Thêm người")]
    public async Task<IActionResult> OnPost()
    {
        await Load();
        var body = await db.Organisations.Below(Actor.PathsFor(PeopleRights.Keep)).FirstOrDefaultAsync(o => o.Id == OrganisationId);
        if (body is null && ModelState.IsValid)
            ModelState.AddModelError(nameof(OrganisationId), OrganisationId is null ? "Chưa chọn đơn vị." : "Đơn vị này không thuộc phạm vi bạn ghi. Chọn đơn vị khác.");
        if (!ModelState.IsValid) return await Again();
        if (!IsAnother && await FindAlike(body!))
        {
            ModelState.AddModelError(nameof(IsAnother), "Đã có người trùng tên trong đơn vị hoặc cùng năm sinh. Mở xem; nếu đúng là người khác, đánh dấu vào ô dưới rồi lưu.");
            return await Again();
        }
        var person = new Person { RootId = body!.RootId, FullName = Input.FullName };
        await Input.Write(person, db, clock.Today);
        db.Add(person);
        posts.Begin(person, new NewPost(body.Id, Position, Standing, Since));
        await db.SaveChangesAsync();
        About("person", person.Id);
        Flash($"Đã thêm {person.FullName}.");
        return RedirectToPage("/People/Pages/Show", new { id = person.Id });
    }

    async Task<bool> FindAlike(Organisation body)
    {
        var (folded, year) = (VietnameseText.Fold(Input.FullName), Input.BornOn?.Year ?? Input.BirthYear);
        var alike = db.People.AsNoTracking().Within(await Reach.Of(db, Actor, PeopleRights.See))
            .Where(p => p.RootId == body.RootId && p.Folded == folded && (p.OrganisationId == body.Id || p.BirthYear == year && year != null));
        Alike = await PersonRow.Of(db, alike).OrderBy(r => r.Id).Take(10).ToListAsync();
        return Alike.Count > 0;
    }
}
