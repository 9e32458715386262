using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations.Groups;
using BangVang.Organisations.Picking;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Pages;

/// <summary>One group: what it means, whom it means today; a new one when no id is given.</summary>
[Needs(OrganisationRights.See)]
public sealed class GroupModel(AppDb db, Clock clock, GroupMembers members) : AppPage
{
    public const int Shown = 100;

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Root { get; set; }

    [BindProperty, Required(ErrorMessage = "Chưa nhập tên nhóm."), StringLength(Organisation.NameLength), Display(Name = "Tên nhóm")]
    public string Name { get; set; } = "";

    [BindProperty, Display(Name = "Mọi đơn vị thuộc loại")]
    public List<OrganisationKind> Kinds { get; set; } = [];

    [BindProperty, OrganisationChoice, Display(Name = "Chỉ ở dưới")]
    public Guid? BelowId { get; set; }

    [BindProperty, OrganisationChoice, Display(Name = "Và các đơn vị")]
    public List<Guid> MemberIds { get; set; } = [];

    public OrganisationGroup? Group { get; private set; }

    public bool MayManage { get; private set; }

    public IReadOnlyList<Organisation> Today { get; private set; } = [];

    public IReadOnlyList<string> Names { get; private set; } = [];

    public static IEnumerable<SelectListItem> AllKinds => Enum.GetValues<OrganisationKind>()
        .Where(k => k is not (OrganisationKind.Central or OrganisationKind.Province)).Select(k => new SelectListItem(OrganisationKinds.Name(k), k.ToString()));

    public override async Task<bool> Load()
    {
        if (Id is { } id)
        {
            Group = await db.OrganisationGroups.VisibleTo(Actor, db).FirstOrDefaultAsync(g => g.Id == id);
            if (Group is null) return false;
            Root = Group.RootId;
            Today = await members.On(clock.Today, Group);
            Names = await db.GroupNames.Where(n => n.GroupId == id).OrderBy(n => n.Text).Select(n => n.Text).ToListAsync();
        }
        MayManage = await db.Organisations.ManagedBy(Actor).AnyAsync(o => o.Id == Root && o.Id == o.RootId);
        if (Group is null && !MayManage) return false;
        if (HttpMethods.IsGet(Request.Method) && Group is not null)
        {
            (Name, Kinds, BelowId) = (Group.Name, [.. Group.Kinds], Group.BelowId);
            MemberIds = await db.GroupMembers.Where(m => m.GroupId == Group.Id).Select(m => m.OrganisationId).ToListAsync();
        }
        ViewData["Title"] = Group?.Name ?? "Thêm nhóm đơn vị";
        ViewData["Crumbs"] = new[] { ("Tổ chức", "/organisations"), ("Nhóm đơn vị", $"/organisations/groups?root={Root}") };
        return true;
    }

    [Act("Lưu nhóm đơn vị")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load() || !MayManage) return NotFound();
        if (ModelState.IsValid && Kinds.Count == 0 && MemberIds.Count == 0)
            ModelState.AddModelError(nameof(Kinds), "Chọn ít nhất một loại, hoặc chọn từng đơn vị.");
        if (!ModelState.IsValid) return await Again();
        await RefuseTaken();
        var isNew = Group is null;
        var group = Group ?? new OrganisationGroup { RootId = Root!.Value, Name = Name, Kinds = [] };
        (group.Name, group.Kinds, group.BelowId) = (Name, [.. Kinds.Distinct()], BelowId);
        if (isNew) db.Add(group);
        await Choose(group);
        await db.SaveChangesAsync();
        About("organisation-group", group.Id);
        About("organisation", group.RootId);
        Flash($"Đã lưu nhóm “{group.Name}”.");
        return RedirectToPage("/Organisations/Pages/Group", new { id = group.Id });
    }

    async Task RefuseTaken()
    {
        var folded = VietnameseText.Fold(OrganisationName.Tidy(Name));
        if (await db.OrganisationGroups.AnyAsync(g => g.RootId == Root && g.Folded == folded && g.Id != Id))
            throw new Refusal($"Đã có nhóm tên “{Name.Trim()}”. Mở nhóm ấy để sửa, hoặc đặt tên khác.");
        var ids = MemberIds.ToArray();
        if (await db.Organisations.AnyAsync(o => (ids.Contains(o.Id) || o.Id == BelowId) && o.RootId != Root))
            throw new Refusal("Nhóm chỉ gồm đơn vị trong cùng danh mục. Bỏ đơn vị của danh mục khác.");
    }

    async Task Choose(OrganisationGroup group)
    {
        var known = await db.GroupMembers.Where(m => m.GroupId == group.Id).ToListAsync();
        db.RemoveRange(known.Where(m => !MemberIds.Contains(m.OrganisationId)));
        db.AddRange(MemberIds.Distinct().Where(id => known.TrueForAll(m => m.OrganisationId != id)).Select(id => new GroupMember { GroupId = group.Id, OrganisationId = id }));
    }
}
