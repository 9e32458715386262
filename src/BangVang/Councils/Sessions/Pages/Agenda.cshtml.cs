using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook.Overlays;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Sessions.Pages;

/// <summary>A nominee who waits for the council.</summary>
public sealed record WaitingNominee(Guid Id, string Name, string? Place, string Award);

[Needs(CouncilRights.Keep)]
public sealed class AgendaModel(AppDb db, Clock clock, Agenda agenda, LawInForce law) : SessionKeepingPage(db, clock)
{
    const int Most = 1000;

    Dictionary<Guid, string> names = [];

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    [BindProperty, StringLength(1000), Display(Name = "Nội dung khác")]
    public string? Matter { get; set; }

    public IReadOnlyList<AgendaItem> Items { get; private set; } = [];

    public IReadOnlyList<WaitingNominee> Waiting { get; private set; } = [];

    protected override string Part => "Nội dung phiên";

    public string MemberName(Guid member) => names.GetValueOrDefault(member, "");

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Items = await Db.AgendaItems.AsNoTracking().Where(i => i.SessionId == Id).OrderBy(i => i.NomineeId == null).ThenBy(i => i.Position).ToListAsync();
        names = await Db.CouncilMembers.Where(m => m.CouncilId == Session.CouncilId).ToDictionaryAsync(m => m.Id, m => m.Name);
        if (!Session.MayBePrepared) return true;
        var waiting = await agenda.Waiting(Body.Id).AsNoTracking().OrderBy(n => n.AwardCode).ThenBy(n => n.DossierId).ThenBy(n => n.Position).Take(Most).ToListAsync();
        var book = waiting.Count == 0 ? null : (await law.For(Body.Path)).Book;
        Waiting = [.. waiting.Select(n => new WaitingNominee(n.Id, n.Name, n.Place, book!.Find(n.AwardCode)?.Name ?? n.AwardCode))];
        return true;
    }

    [Act("Đưa đề nghị vào phiên họp")]
    public async Task<IActionResult> OnPostPut()
    {
        await Db.Hold<CouncilSession>(Id);
        if (!await Load()) return NotFound();
        if (Chosen.Count == 0) throw new Refusal("Chưa chọn đề nghị nào.");
        var count = await agenda.Put(Session, Body.Id, Body.Path, Chosen);
        return Back($"Đã đưa {count} đề nghị vào phiên.");
    }

    [Act("Thêm nội dung phiên họp")]
    public async Task<IActionResult> OnPostMatter()
    {
        await Db.Hold<CouncilSession>(Id);
        if (!await Load()) return NotFound();
        if (string.IsNullOrWhiteSpace(Matter)) ModelState.AddModelError(nameof(Matter), "Nhập nội dung.");
        if (!ModelState.IsValid) return Page();
        await agenda.PutMatter(Session, Matter!);
        return Back("Đã thêm nội dung.");
    }

    [Act("Bỏ nội dung khỏi phiên họp")]
    public async Task<IActionResult> OnPostTakeOff(Guid item)
    {
        await Db.Hold<CouncilSession>(Id);
        if (!await Load() || await Db.AgendaItems.FirstOrDefaultAsync(i => i.Id == item && i.SessionId == Id) is not { } found) return NotFound();
        await agenda.TakeOff(Session, Body.Path, found);
        return Back($"Đã bỏ khỏi phiên: {found.Text}.");
    }

    [Act("Xác nhận người trùng tên với thành viên Hội đồng")]
    public async Task<IActionResult> OnPostNamesake(Guid item)
    {
        await Db.Hold<CouncilSession>(Id);
        if (!await Load() || await Db.AgendaItems.FirstOrDefaultAsync(i => i.Id == item && i.SessionId == Id) is not { } found) return NotFound();
        if (!Session.MayBePrepared) throw new Refusal("Phiên đã mở bỏ phiếu, không đổi được nữa.");
        (found.IsNamesake, found.OwnMemberId) = (true, null);
        return Back($"Đã ghi: {found.Text} trùng tên nhưng không phải thành viên Hội đồng.");
    }

    RedirectToPageResult Back(string said)
    {
        About("council-session", Id);
        Flash(said);
        return RedirectToPage("/Councils/Sessions/Pages/Agenda", new { id = Id });
    }
}
