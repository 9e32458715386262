using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Rounds.Pages;

/// <summary>A round as it is typed; its last day may be that of an assignment of the plan.</summary>
public sealed class RoundInput
{
    [Required(ErrorMessage = "Nhập tên đợt."), StringLength(300), Display(Name = "Tên đợt")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Nhập năm xét."), Range(1990, 2100, ErrorMessage = "Nhập năm từ 1990 đến 2100."), Display(Name = "Năm xét")]
    public int? Year { get; set; }

    [Required(ErrorMessage = "Nhập ngày mở."), Display(Name = "Nhận đơn từ ngày")]
    public DateOnly? OpensOn { get; set; }

    [Display(Name = "Đóng ngày")]
    public DateOnly? ClosesOn { get; set; }

    [Display(Name = "Theo thời hạn của nhiệm vụ trong kế hoạch")]
    public Guid? AssignmentId { get; set; }

    [StringLength(2000), Display(Name = "Ghi chú")]
    public string? Note { get; set; }

    /// <summary>Assignments on initiatives of plans in force that this body issued or carries.</summary>
    public static async Task<IReadOnlyList<(Guid Id, string Content, DateOnly DueOn)>> Anchors(AppDb db, Actor actor, Guid organisationId, DateOnly today)
    {
        var (plans, duties) = (db.PlansVisibleTo(actor).Where(p => p.State == PlanState.Issued), db.Duties);
        var rows = await db.Assignments.Where(a => a.DueOn >= today && EF.Functions.ILike(a.Content, "%sáng kiến%")
                && plans.Any(p => p.Id == a.PlanId && (p.OrganisationId == organisationId || duties.Any(d => d.AssignmentId == a.Id && d.OrganisationId == organisationId))))
            .OrderBy(a => a.DueOn).ThenBy(a => a.Id).Take(20).Select(a => new { a.Id, a.Content, DueOn = a.DueOn!.Value }).ToListAsync();
        return rows.ConvertAll(a => (a.Id, a.Content, a.DueOn));
    }

    public static IReadOnlyList<SelectListItem> Choices(IReadOnlyList<(Guid Id, string Content, DateOnly DueOn)> anchors) =>
        [.. anchors.Select(a => new SelectListItem($"{(a.Content.Length > 90 ? a.Content[..90] + "…" : a.Content)} (hạn {a.DueOn:dd/MM/yyyy})", a.Id.ToString()))];

    /// <summary>The last day: typed, or that of the assignment chosen; null with nothing of both.</summary>
    public DateOnly? LastDay(IReadOnlyList<(Guid Id, string Content, DateOnly DueOn)> anchors) =>
        ClosesOn ?? anchors.Where(a => a.Id == AssignmentId).Select(a => (DateOnly?)a.DueOn).FirstOrDefault();
}

/// <summary>A page that shows the fields of a round.</summary>
public interface IRoundForm
{
    RoundInput Input { get; }

    IReadOnlyList<SelectListItem> Assignments { get; }
}
