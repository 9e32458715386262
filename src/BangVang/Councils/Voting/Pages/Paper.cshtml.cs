using System.ComponentModel.DataAnnotations;
using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Voting.Pages;

/// <summary>The tellers' count of paper ballots: sums, sealed at once, so that nobody reads an interim result.</summary>
[SignedIn]
public sealed class PaperModel(AppDb db, Clock clock, PaperBallots paper) : SessionPage(db, clock)
{
    [BindProperty, Required(ErrorMessage = "Nhập số phiếu thu về."), Range(0, 10_000, ErrorMessage = "Số phiếu từ 0 đến 10.000."), Display(Name = "Số phiếu thu về")]
    public int? Returned { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập số phiếu không hợp lệ (không có thì nhập 0)."), Range(0, 10_000, ErrorMessage = "Số phiếu từ 0 đến 10.000."), Display(Name = "Trong đó không hợp lệ")]
    public int? Void { get; set; }

    [BindProperty]
    public List<int?> Agree { get; set; } = [];

    [BindProperty]
    public List<int?> Disagree { get; set; } = [];

    public IReadOnlyList<AgendaItem> Items { get; private set; } = [];

    public int Issued { get; private set; }

    public IReadOnlyList<int> Voters { get; private set; } = [];

    public bool HasCount { get; private set; }

    protected override string Part => "Nhập phiếu giấy";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !MayKeep && Seat is not { IsTeller: true }) return false;
        Items = await Nominees();
        (Issued, Voters) = await paper.Issued(Id);
        HasCount = await Db.SealedBallots.AnyAsync(b => b.SessionId == Id && b.IsPaper);
        return true;
    }

    [Act("Nhập số phiếu giấy")]
    public async Task<IActionResult> OnPost()
    {
        await Db.Hold<CouncilSession>(Id);
        if (!await Load()) return NotFound();
        for (var i = 0; i < Items.Count; i++)
            if (Agree.ElementAtOrDefault(i) is null || Disagree.ElementAtOrDefault(i) is null) ModelState.AddModelError("", $"Đề nghị số {Items[i].Position}: nhập cả số đồng ý và không đồng ý (không có thì nhập 0).");
        if (!ModelState.IsValid) return Page();
        await paper.Enter(Session, new PaperCount(Returned!.Value, Void!.Value, [.. Agree.Take(Items.Count).Select(n => n!.Value)], [.. Disagree.Take(Items.Count).Select(n => n!.Value)]));
        return Back("Đã nhập và niêm phong số phiếu giấy.");
    }

    [Act("Xóa số phiếu giấy đã nhập")]
    public async Task<IActionResult> OnPostForget()
    {
        await Db.Hold<CouncilSession>(Id);
        if (!await Load()) return NotFound();
        if (Session.State != SessionState.Voting) throw new Refusal("Phiên không còn bỏ phiếu.");
        await paper.Forget(Id);
        return Back("Đã xóa số phiếu giấy đã nhập.");
    }

    RedirectToPageResult Back(string said)
    {
        About("council-session", Id);
        Flash(said);
        return RedirectToPage("/Councils/Sessions/Pages/Show", new { id = Id });
    }
}
