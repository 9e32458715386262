using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Plans.Assignments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Drafting;

/// <summary>What the pages for a new and for a changed assignment have in common: the form and what may be chosen in it.</summary>
public abstract class AssignmentPage(AppDb db, Clock clock, IEnumerable<FulfilmentKind> kinds, Feasts feasts) : DraftPage(db, clock)
{
    [BindProperty]
    public AssignmentForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    public IReadOnlyList<SelectListItem> FeastDays { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds { get; } = [.. kinds.Select(k => new SelectListItem(k.Name, k.Code))];

    /// <summary>The one that is being changed; null for a new one.</summary>
    public virtual Assignment? Changed => null;

    public bool IsNew => Changed is null;

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        FeastDays = await feasts.Choices(Plan);
        var changed = Changed?.Id;
        var others = await Db.Assignments.Where(a => a.PlanId == Id && a.Id != changed).OrderBy(a => a.Ordinal)
            .Select(a => new { a.Id, a.Ordinal, a.PrintedNumber, a.Content }).ToListAsync();
        Others = others.ConvertAll(a => new SelectListItem($"{a.PrintedNumber ?? a.Ordinal.ToString()}. {Short(a.Content)}", a.Id.ToString()));
        return true;
    }

    protected override Task Check()
    {
        if (Form.FulfilledBy is { Length: > 0 } kind && Kinds.All(k => k.Value != kind)) ModelState.AddModelError("Form.FulfilledBy", "Chọn một mục trong danh sách.");
        if (Typed.Text(Form.Content) is null) ModelState.TryAddModelError("Form.Content", "Ghi nội dung nhiệm vụ.");
        return Task.CompletedTask;
    }

    protected override IActionResult Next() => RedirectToPage("/Plans/Pages/Show", new { id = Id });

    static string Short(string content) => content.Length <= 90 ? content : content[..90] + "…";
}
