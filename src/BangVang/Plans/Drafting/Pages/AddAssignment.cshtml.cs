using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Plans.Assignments;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Plans.Drafting.Pages;

[Needs(PlanRights.Draft), Act("Thêm nhiệm vụ")]
public sealed class AddAssignmentModel(AppDb db, Clock clock, IEnumerable<FulfilmentKind> kinds, Feasts feasts, AssignmentDrafting drafting)
    : AssignmentPage(db, clock, kinds, feasts)
{
    /// <summary>"Lưu, thêm nhiệm vụ khác".</summary>
    [BindProperty]
    public string? Then { get; set; }

    protected override string Part => "Thêm nhiệm vụ";

    protected override string Done => $"Đã thêm nhiệm vụ. Kế hoạch có {Frame.Assignments + made} nhiệm vụ.";

    int made;

    protected override async Task Save() => made = (await drafting.Add(Plan, Form)).Count;

    protected override IActionResult Next() => Then == "another" ? RedirectToPage(new { id = Id }) : base.Next();
}
