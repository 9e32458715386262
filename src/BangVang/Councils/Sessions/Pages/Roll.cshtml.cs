using System.ComponentModel.DataAnnotations;
using BangVang.Councils.Voting;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Sessions.Pages;

public sealed class SeatInput
{
    public Guid Id { get; set; }
    public Attendance? Attendance { get; set; }

    [StringLength(200)]
    public string? Absence { get; set; }

    public bool IsTeller { get; set; }
}

/// <summary>Who is there, who counts, who was given paper. Whether a member has voted is shown, never what.</summary>
[SignedIn]
public sealed class RollModel(AppDb db, Clock clock, Quorums quorums, PaperBallots paper) : SessionPage(db, clock)
{
    [BindProperty, MaxLength(1000)]
    public List<SeatInput> Rows { get; set; } = [];

    [BindProperty, StringLength(1000), Display(Name = "Người kiểm phiếu khác")]
    public string? OtherTellers { get; set; }

    public IReadOnlyList<SessionSeat> All { get; private set; } = [];

    public QuorumState? Quorum { get; private set; }

    public bool MayMark => MayKeep && Session.IsOpen && Session.State != SessionState.Draft;

    protected override string Part => "Điểm danh";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        All = await Seats();
        Quorum = All.Count == 0 ? null : await quorums.Of(Session);
        if (HttpContext.Request.Method == HttpMethods.Get) OtherTellers = Session.OtherTellers;
        return true;
    }

    [Act("Điểm danh phiên họp Hội đồng")]
    public async Task<IActionResult> OnPost()
    {
        await Db.Hold<CouncilSession>(Id);
        if (!await Load() || !MayKeep) return NotFound();
        if (!MayMark) throw new Refusal($"{Session.Name} đã kết thúc, không sửa điểm danh được nữa.");
        if (!ModelState.IsValid) return Page();
        var seats = await Db.SessionSeats.Where(s => s.SessionId == Id && !s.IsOut).ToDictionaryAsync(s => s.Id);
        foreach (var row in Rows)
            if (seats.TryGetValue(row.Id, out var seat) && row.Attendance is { } attendance)
                (seat.Attendance, seat.Absence, seat.IsTeller) = (attendance, attendance == Attendance.Absent && !string.IsNullOrWhiteSpace(row.Absence) ? row.Absence.Trim() : null, row.IsTeller);
        Session.OtherTellers = VietnameseText.OrNull(OtherTellers);
        return Back("Đã lưu điểm danh.");
    }

    [Act("Phát phiếu giấy", IsQuiet = true)]
    public async Task<IActionResult> OnPostHandOut(Guid seat)
    {
        await Db.Hold<CouncilSession>(Id);
        if (!await Load() || !MayCount) return NotFound();
        await paper.HandOut(Id, seat);
        return Back("Đã ghi phát phiếu giấy.");
    }

    [Act("Thu lại phiếu giấy phát nhầm", IsQuiet = true)]
    public async Task<IActionResult> OnPostTakeBack(Guid seat)
    {
        await Db.Hold<CouncilSession>(Id);
        if (!await Load() || !MayCount) return NotFound();
        await paper.TakeBack(Id, seat);
        return Back("Đã ghi thu lại phiếu.");
    }

    RedirectToPageResult Back(string said)
    {
        About("council-session", Id);
        Flash(said);
        return RedirectToPage("/Councils/Sessions/Pages/Roll", new { id = Id });
    }
}
