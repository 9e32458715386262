using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Plans.Drafting.Pages;

/// <summary>The running text of the document: purposes, requirements, solutions.</summary>
[Needs(PlanRights.Draft), Act("Sửa phần lời kế hoạch")]
public sealed class BodyModel(AppDb db, Clock clock) : DraftPage(db, clock)
{
    [BindProperty, MaxLength(200_000, ErrorMessage = "Phần lời dài quá 200.000 ký tự; đưa phần chi tiết vào phụ lục."), Display(Name = "Phần lời")]
    public string? Text { get; set; }

    protected override string Part => "Phần lời";

    protected override string Done => "Đã lưu phần lời của kế hoạch.";

    protected override Task Fill()
    {
        Text = Plan.Body;
        return Task.CompletedTask;
    }

    protected override Task Save()
    {
        Expect(Version);
        Plan.Body = Typed.Text(Text);
        return Task.CompletedTask;
    }
}
