using System.Text.Json;
using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Voting.Pages;

/// <summary>
/// The secret ballot: choose, look over, cast. Nothing is saved before the last step, nothing is kept in the browser, and neither the journal nor
/// the list of sent forms hears of it: a ballot sent twice is refused by the seat.
/// </summary>
[SignedIn, MayRepeat]
public sealed class BallotModel(AppDb db, Clock clock, Casting casting) : BallotPage(db, clock)
{
    internal const string Receipt = "ballot-receipt";

    [BindProperty(SupportsGet = true, Name = "mode")]
    public string? Mode { get; set; }

    /// <summary>"1" agrees, "0" does not; by the nominee's number. Named, or where nothing was chosen every other field would be read as an answer.</summary>
    [BindProperty(Name = nameof(Answers))]
    public Dictionary<int, string?> Answers { get; set; } = [];

    /// <summary>In the other way of voting: all but these.</summary>
    [BindProperty]
    public List<int> Against { get; set; } = [];

    public IReadOnlyList<BallotGroup> Groups { get; private set; } = [];

    public bool IsReview { get; private set; }

    public bool IsExcept => Mode == "except";

    public bool HasVoted => Seat!.Way is not null;

    public int Answerable => Groups.Sum(g => g.Lines.Count(l => !l.IsOwn));

    protected override string Part => "Phiếu kín";

    public string Why => HasVoted ? Seat!.Way == BallotWay.Paper ? "Ông/bà đã nhận phiếu giấy ở phiên này nên không bỏ phiếu trên hệ thống." : "Phiếu của ông/bà đã ở trong hòm phiếu. Mã biên nhận chỉ hiện một lần sau khi bỏ phiếu."
        : Session.State == SessionState.Voting ? "Đã hết giờ bỏ phiếu." : Session.State == SessionState.Called ? "Phiên chưa mở bỏ phiếu." : "Phiên đã đóng bỏ phiếu.";

    public string Summary
    {
        get
        {
            var (all, agree) = (Groups.Sum(g => g.Lines.Count), Answers.Count(a => a.Value == "1"));
            var rest = all - Answers.Count;
            return $"{agree} đồng ý, {Answers.Count - agree} không đồng ý{(rest > 0 ? $", {rest} không bỏ phiếu" : "")}.";
        }
    }

    public bool IsFor(int number) => Answers.GetValueOrDefault(number) == "1";

    public bool IsAgainst(int number) => Answers.GetValueOrDefault(number) == "0" || Against.Contains(number);

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (!MayVote) return true;
        var items = await Nominees();
        var ids = items.Select(i => i.NomineeId).ToList();
        var achievements = await Db.Set<Dossiers.Nominee>().Where(n => ids.Contains(n.Id)).Select(n => new { n.Id, n.Achievements }).ToDictionaryAsync(n => n.Id, n => n.Achievements);
        Groups = BallotGroup.Of(items, achievements, Seat!.MemberId, Members);
        return true;
    }

    [Act("Xem lại phiếu", IsQuiet = true)]
    public async Task<IActionResult> OnPostReview()
    {
        if (!await Load()) return NotFound();
        if (!MayVote) return Page();
        var open = Groups.SelectMany(g => g.Lines).Where(l => !l.IsOwn).Select(l => l.Number).ToList();
        if (IsExcept) Answers = open.ToDictionary(n => n, n => Against.Contains(n) ? "0" : (string?)"1");
        var missing = open.FindAll(n => Answers.GetValueOrDefault(n) is not ("0" or "1"));
        Answers = open.Where(n => Answers.GetValueOrDefault(n) is "0" or "1").ToDictionary(n => n, n => Answers[n]);
        if (missing.Count > 0) ModelState.AddModelError("", $"Còn {missing.Count} đề nghị chưa chọn: số {string.Join(", ", missing.Take(20))}{(missing.Count > 20 ? "…" : "")}.");
        IsReview = missing.Count == 0;
        // What the boxes show is what was just read, not what was sent under other names.
        if (IsReview) ModelState.Clear();
        return Page();
    }

    [Act("Sửa phiếu chưa bỏ", IsQuiet = true)]
    public async Task<IActionResult> OnPostChange() => await Again();

    [Act("Bỏ phiếu kín", IsQuiet = true)]
    public async Task<IActionResult> OnPostCast()
    {
        IsReview = true;
        if (!await base.Load()) return NotFound();
        if (Answers.Values.Any(a => a is not ("0" or "1"))) throw new Refusal("Phiếu có câu trả lời không đọc được. Tải lại trang bỏ phiếu rồi chọn lại.");
        var sheets = await casting.Cast(Id, Actor.Id, Answers.ToDictionary(a => a.Key, a => a.Value == "1"));
        TempData[Receipt] = JsonSerializer.Serialize(sheets.Select(s => new ReceiptCode(s.Sheet, s.Code)));
        return RedirectToPage("/Councils/Voting/Pages/Receipt", new { id = Id });
    }
}

/// <summary>What the voter takes along: by this code the list of counted ballots shows the sheet.</summary>
public sealed record ReceiptCode(int Sheet, string Code);
