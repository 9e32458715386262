using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Councils.Sessions.Pages;

[Needs(CouncilRights.Keep)]
public sealed class EditModel(AppDb db, Clock clock, Seating seating, Agenda agenda) : SessionKeepingPage(db, clock)
{
    [BindProperty]
    public SessionInput Input { get; set; } = new();

    [BindProperty]
    public uint Loaded { get; set; }

    protected override string Part => "Sửa";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (HttpContext.Request.Method == HttpMethods.Get) (Input, Loaded) = (SessionInput.Of(Session), Session.Version);
        return true;
    }

    [Act("Sửa phiên họp Hội đồng")]
    public async Task<IActionResult> OnPost()
    {
        await Db.Hold<CouncilSession>(Id);
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        Input.Apply(Session);
        Db.Entry(Session).Property(nameof(IEdited.Version)).OriginalValue = Loaded;
        await Db.SaveChangesAsync();
        // Another day may have other members and another law.
        await agenda.Arrange(Session, Body.Path);
        if (Session.State == SessionState.Called) await seating.Seat(Session);
        About("council-session", Id);
        Flash("Đã lưu.");
        return RedirectToPage("/Councils/Sessions/Pages/Show", new { id = Id });
    }
}
