using System.ComponentModel.DataAnnotations;
using BangVang.Dossiers.Acts;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Dossiers.Drafting.Pages;

/// <summary>Chooses from the register: type a part of a name, tick, choose the award, add.</summary>
[Needs(DossierRights.Propose), Act("Thêm người được đề nghị")]
public sealed class AddModel(AppDb db, Clock clock, Candidates candidates, Listing listing, AwardChoices choices, Returning returning) : DossierPage(db, clock)
{
    [BindProperty(SupportsGet = true, Name = "who")]
    public HonoreeKind Who { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty, Required(ErrorMessage = "Chọn danh hiệu, hình thức đề nghị."), Display(Name = "Đề nghị")]
    public string? Award { get; set; }

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    public IReadOnlyList<Offered> Found { get; private set; } = [];

    public IReadOnlySet<Honoree> Listed { get; private set; } = new HashSet<Honoree>();

    public IReadOnlyList<SelectListItem> Awards { get; private set; } = [];

    protected override string Part => "Thêm từ danh bạ";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Frame.MayEdit) return false;
        Found = await candidates.Find(Frame.Bodies.ProposingPath, Who, Text);
        Listed = await candidates.Listed(Id, Found);
        Awards = await choices.For(Frame, Award, Who);
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        await returning.MustBeOpen(Dossier, null);
        var award = (await choices.Awards(Dossier, Frame.Bodies.ProposingPath, Who)).FirstOrDefault(a => a.Code == Award) ?? throw new Refusal("Danh hiệu, hình thức này không đề nghị được trong hồ sơ loại này. Chọn lại.");
        var added = await listing.Add(Dossier, Frame.Bodies.ProposingPath, [.. Chosen.Distinct().Select(id => new Honoree(Who, id))], award);
        About("dossier", Id);
        Flash(added == Chosen.Distinct().Count() ? $"Đã thêm {added} dòng." : $"Đã thêm {added} dòng; số còn lại đã có trong danh sách với cùng mức.");
        return RedirectToPage(new { id = Id, who = Who, q = Text });
    }
}
