using System.ComponentModel.DataAnnotations;
using BangVang.Councils.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Councils.Sessions.Pages;

[Needs(CouncilRights.Keep)]
public sealed class CreateModel(AppDb db, Clock clock) : CouncilKeepingPage(db, clock)
{
    [BindProperty, Display(Name = "Hình thức")]
    public SessionKind Kind { get; set; }

    [BindProperty]
    public SessionInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Kinds { get; } = [new("Họp (trực tiếp hoặc trực tuyến)", nameof(SessionKind.Meeting)), new("Lấy ý kiến bằng văn bản", nameof(SessionKind.InWriting))];

    protected override string Part => "Lập phiên họp";

    [Act("Lập phiên họp Hội đồng")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var session = new CouncilSession { RootId = Council.RootId, CouncilId = Id, Kind = Kind };
        Input.Apply(session);
        Db.Add(session);
        await Db.SaveChangesAsync();
        About("council-session", session.Id);
        About("council", Id);
        Flash("Đã lập phiên. Đưa đề nghị và nội dung khác vào phiên rồi triệu tập.");
        return RedirectToPage("/Councils/Sessions/Pages/Agenda", new { id = session.Id });
    }
}
