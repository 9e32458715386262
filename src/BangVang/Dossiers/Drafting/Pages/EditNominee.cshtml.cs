using BangVang.Dossiers.Acts;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Drafting.Pages;

/// <summary>One line of the list: how it is printed, what is proposed, what was achieved.</summary>
[Needs(DossierRights.Propose), Act("Sửa người được đề nghị")]
public sealed class EditNomineeModel(AppDb db, Clock clock, AwardChoices choices, Returning returning) : DossierPage(db, clock)
{
    [FromRoute(Name = "nominee")]
    public Guid NomineeId { get; init; }

    [BindProperty]
    public NomineeForm Input { get; set; } = new();

    [BindProperty]
    public uint Seen { get; set; }

    public Nominee Nominee { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Awards { get; private set; } = [];

    protected override string Part => "Sửa một dòng";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Frame.MayEdit || await Db.Nominees.FirstOrDefaultAsync(n => n.Id == NomineeId && n.DossierId == Id) is not { } nominee) return false;
        Nominee = nominee;
        if (HttpContext.Request.Method == HttpMethods.Get) (Input, Seen) = (NomineeForm.Of(nominee), nominee.Version);
        Awards = await choices.For(Frame, Input.Award, nominee.Honoree.Kind);
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        await returning.MustBeOpen(Dossier, NomineeId);
        if (Awards.All(a => a.Value != Input.Award)) throw new Refusal("Danh hiệu, hình thức này không đề nghị được ở đây. Chọn lại trong danh sách.");
        Db.Entry(Nominee).Property(n => n.Version).OriginalValue = Seen;
        Input.Write(Nominee);
        await Db.SaveChangesAsync();
        About("dossier", Id);
        Flash($"Đã lưu {Nominee.Name}.");
        return RedirectToPage("/Dossiers/Checking/Pages/Verdict", new { id = Id, nominee = NomineeId });
    }

    /// <summary>Out of the draft altogether; what was handed in is taken back by an act with a reason instead.</summary>
    [Act("Bỏ khỏi dự thảo danh sách")]
    public async Task<IActionResult> OnPostRemove()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!Dossier.IsDraft) throw new Refusal("Hồ sơ đã trình: không xóa dòng được; dùng “Rút khỏi danh sách” kèm lý do.");
        if (Nominee.FromNomineeId is not null) throw new Refusal($"{Nominee.Name} từ hồ sơ cấp dưới gộp lên; rút khỏi danh sách sau khi trình, kèm lý do, để nơi trình biết.");
        Db.Remove(Nominee);
        await Db.SaveChangesAsync();
        await Db.Database.ExecuteSqlAsync($"update nominees n set position = r.place from (select id, row_number() over (order by position, id) as place from nominees where dossier_id = {Id}) r where r.id = n.id and n.position <> r.place");
        About("dossier", Id);
        Flash($"Đã bỏ {Nominee.Name} khỏi danh sách.");
        return ToDossier();
    }
}
