using System.Globalization;
using BangVang.Initiatives.Councils.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Scoring.Pages;

/// <summary>One initiative's line of the grid as it is typed.</summary>
public sealed class CardInput
{
    public Guid Initiative { get; set; }

    /// <summary>By criterion, as typed.</summary>
    public Dictionary<Guid, string?> Points { get; set; } = [];

    public string? Comment { get; set; }
}

/// <summary>A member's own grid: initiatives by criteria. Saved as one goes, handed in line by line or all that are whole.</summary>
[Needs(InitiativeRights.Score)]
public sealed class MineModel(AppDb db, Clock clock, Judging judging, Board board) : CouncilPage(db, clock)
{
    const int LongestComment = 2000;

    [BindProperty]
    public List<CardInput> Cards { get; set; } = [];

    public Board Board => board;

    protected override string Part => "Chấm điểm";

    public CardView? Own(BoardRow row) => row.Cards.FirstOrDefault(c => c.MemberId == Self!.Id);

    /// <summary>What stands in a cell: as typed when the form comes back, else as kept.</summary>
    public string Cell(BoardRow row, Guid criterion)
    {
        if (Cards.Find(c => c.Initiative == row.Id) is { } typed) return typed.Points.GetValueOrDefault(criterion) ?? "";
        return Own(row)?.Points.TryGetValue(criterion, out var kept) == true ? kept.ToString("0.##", CultureInfo.CurrentCulture) : "";
    }

    public override async Task<bool> Load()
    {
        if (!await base.Load() || Self is null) return false;
        await board.Load(Id);
        return true;
    }

    /// <param name="handIn">"all", the id of one initiative, or nothing: only save.</param>
    [Act("Chấm điểm sáng kiến")]
    public async Task<IActionResult> OnPost(string? handIn)
    {
        if (!await Load()) return NotFound();
        var (saved, handed) = (0, 0);
        foreach (var row in board.Rows.Where(r => Own(r)?.IsHandedIn != true && !r.BarredMembers.Contains(Self!.Id)))
        {
            if (Cards.Find(c => c.Initiative == row.Id) is not { } card) continue;
            var points = Read(row, card);
            if (points is null) continue;
            if (points.Count == 0 && string.IsNullOrWhiteSpace(card.Comment) && Own(row) is null && handIn != row.Id.ToString()) continue;
            var whole = board.Criteria.GetValueOrDefault(row.Year) is { } set && set.Fault(points, whole: true) is null;
            var hands = handIn == row.Id.ToString() || handIn == "all" && whole;
            await Db.Hold<Initiative>(row.Id);
            var initiative = await Db.Initiatives.SingleAsync(i => i.Id == row.Id);
            await judging.Write(initiative, Self!, points, card.Comment?.Length > LongestComment ? card.Comment[..LongestComment] : card.Comment, hands);
            About("initiative", row.Id);
            (saved, handed) = (saved + 1, handed + (hands ? 1 : 0));
        }
        if (!ModelState.IsValid) return Page();
        await Db.SaveChangesAsync();
        Flash(handed > 0 ? $"Đã nộp {handed} phiếu chấm{(saved > handed ? $", lưu {saved - handed} phiếu chưa nộp" : "")}." : saved > 0 ? $"Đã lưu {saved} phiếu chấm, chưa nộp." : "Chưa có điểm nào để lưu.", saved > 0 ? FlashKind.Done : FlashKind.Warning);
        return RedirectToPage("/Initiatives/Scoring/Pages/Mine", new { id = Id });
    }

    // Numbers as people type them here: "12,5"; a wrong one is said beside its cell.
    Dictionary<Guid, decimal>? Read(BoardRow row, CardInput card)
    {
        var (points, fine) = (new Dictionary<Guid, decimal>(), true);
        foreach (var (criterion, typed) in card.Points.Where(p => !string.IsNullOrWhiteSpace(p.Value)))
        {
            if (decimal.TryParse(typed!.Trim().Replace('.', ','), NumberStyles.AllowDecimalPoint, CultureInfo.GetCultureInfo("vi-VN"), out var given)) points[criterion] = given;
            else
            {
                var name = board.Criteria.GetValueOrDefault(row.Year)?.Criteria.FirstOrDefault(c => c.Id == criterion)?.Name;
                ModelState.TryAddModelError($"Cards[{Cards.IndexOf(card)}].Points[{criterion}]", $"“{row.Title}”, tiêu chí “{name}”: “{typed.Trim()}” không phải số điểm. Nhập như 12 hoặc 12,5.");
                fine = false;
            }
        }
        return fine ? points : null;
    }
}
