using System.ComponentModel.DataAnnotations;
using BangVang.Dossiers.Acts;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Candidates;
using BangVang.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Dossiers.Drafting.Pages;

[Needs(DossierRights.Propose), Act("Nhập người được đề nghị mới")]
public sealed class AddOneModel(AppDb db, Clock clock, Registering registering, Listing listing, AwardChoices choices, Returning returning) : DossierPage(db, clock)
{
    [BindProperty]
    public NewHonoree Input { get; set; } = new();

    [BindProperty, Required(ErrorMessage = "Chọn danh hiệu, hình thức đề nghị."), Display(Name = "Đề nghị")]
    public string? Award { get; set; }

    public IReadOnlyList<SelectListItem> Awards { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Sorts { get; } = [new("Cá nhân", "false"), new("Hộ gia đình", "true")];

    public IReadOnlyList<SelectListItem> Sexes { get; } = [new("Nữ", nameof(Sex.Female)), new("Nam", nameof(Sex.Male))];

    protected override string Part => "Nhập một người mới";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Frame.MayEdit) return false;
        if (HttpContext.Request.Method == HttpMethods.Get) Input.BodyId = Dossier.OrganisationId;
        Awards = await choices.For(Frame, Award, HonoreeKind.Person, HonoreeKind.Household);
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        await returning.MustBeOpen(Dossier, null);
        var award = (await choices.Awards(Dossier, Frame.Bodies.ProposingPath)).FirstOrDefault(a => a.Code == Award) ?? throw new Refusal("Danh hiệu, hình thức này không đề nghị được trong hồ sơ loại này. Chọn lại.");
        var who = await registering.Enter(Input, Frame.Bodies.ProposingPath);
        await Db.SaveChangesAsync();
        await listing.Add(Dossier, Frame.Bodies.ProposingPath, [who], award);
        About("dossier", Id);
        Flash($"Đã thêm {Input.Name} vào danh bạ và danh sách.");
        return ToDossier();
    }
}
