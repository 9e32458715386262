using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Pages;

[Needs(OrganisationRights.See)]
public sealed class ShowModel(AppDb db, Clock clock, Aliases aliases) : OrganisationPage(db)
{
    public const int ChildrenShown = 30;

    [BindProperty, StringLength(Organisation.NameLength), Display(Name = "Tên gọi khác")]
    public string? Alias { get; set; }

    public DateOnly Today => clock.Today;

    public bool HasEnded => Organisation.ValidUntil < clock.Today;

    public IReadOnlyList<OrganisationRow> Children { get; private set; } = [];

    public int ChildCount { get; private set; }

    public IReadOnlyList<OrganisationAlias> Aliases { get; private set; } = [];

    public IReadOnlyList<FormerName> FormerNames { get; private set; } = [];

    public IReadOnlyList<Step> Before { get; private set; } = [];

    public IReadOnlyList<Step> After { get; private set; } = [];

    /// <summary>The other side of a merger or a split.</summary>
    public sealed record Step(Guid Id, string Name, DateOnly On, string Basis);

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var children = Db.Organisations.Where(o => o.ParentId == Id).ValidOn(clock.Today);
        ChildCount = await children.CountAsync();
        Children = await OrganisationRow.Of(Db, children).OrderBy(o => o.Kind == OrganisationKind.Commune).ThenBy(o => o.Folded).Take(ChildrenShown).ToListAsync();
        Aliases = await Db.OrganisationAliases.Where(a => a.OrganisationId == Id).OrderBy(a => a.Folded).ToListAsync();
        FormerNames = await Db.FormerNames.Where(f => f.OrganisationId == Id).OrderByDescending(f => f.Until).ToListAsync();
        var all = Db.Organisations;
        Before = await Db.Successions.Where(s => s.ToId == Id).Join(all, s => s.FromId, o => o.Id, (s, o) => new Step(o.Id, o.Name, s.On, s.Basis)).ToListAsync();
        After = await Db.Successions.Where(s => s.FromId == Id).Join(all, s => s.ToId, o => o.Id, (s, o) => new Step(o.Id, o.Name, s.On, s.Basis)).ToListAsync();
        return true;
    }

    [Act("Thêm tên gọi khác của đơn vị")]
    public async Task<IActionResult> OnPostAlias()
    {
        if (!await base.Load() || !MayManage) return NotFound();
        if (string.IsNullOrWhiteSpace(Alias)) ModelState.AddModelError(nameof(Alias), "Chưa nhập tên gọi.");
        if (!ModelState.IsValid) return await Again();
        await aliases.Add(Organisation, Alias!);
        return Done($"Từ nay “{Alias!.Trim()}” được hiểu là {Organisation.Name}.");
    }

    [Act("Gỡ tên gọi khác của đơn vị")]
    public async Task<IActionResult> OnPostRemoveAlias(Guid aliasId)
    {
        if (!await base.Load() || !MayManage) return NotFound();
        await aliases.Remove(Organisation, aliasId);
        return Done("Đã gỡ tên gọi.");
    }
}
