using System.Text;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Reading;
using BangVang.Law.Verdicts;
using BangVang.Lawbook.Awards;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Lawbook.Trials.Pages;

/// <summary>Nothing of a trial is kept: the page answers and forgets.</summary>
[Needs(LawbookRights.See), Act("Thử điều kiện", IsQuiet = true)]
public sealed class IndexModel(Clock clock) : LawPage(clock)
{
    [BindProperty(SupportsGet = true, Name = "kind")]
    public Recipient? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "award")]
    public string? AwardCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "example")]
    public bool IsExample { get; set; }

    [BindProperty]
    public HistoryInput Input { get; set; } = new();

    public Trial? Trial { get; private set; }

    public SheetLists Lists { get; private set; } = null!;

    public Recipient Recipient => Kind ?? (AwardCode is not null && Book.Find(AwardCode) is { } award ? award.Recipients[0] : Recipient.Individual);

    public bool IsCollective => Recipient is Recipient.Collective or Recipient.Province;

    public override Task<bool> Load()
    {
        Input.Rule(Input.JudgedYear ?? Judgement.YearFor(Input.On ?? Today));
        Lists = new SheetLists(Book, Recipient);
        return Task.FromResult(AwardCode is null || Book.Find(AwardCode) is not null);
    }

    public override async Task<IActionResult> OnGet()
    {
        var year = Judgement.YearFor(Today);
        Input = IsExample ? HistorySheet.Example(Recipient, Today, year) : HistorySheet.Blank(Today, year);
        Input.Award = AwardCode;
        if (!await Load()) return NotFound();
        if (IsExample) Try();
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        IsExample = false;
        if (Input.Award is { } code && Book.Find(code) is null) ModelState.AddModelError("Input.Award", "Sổ luật không có danh hiệu, hình thức này; hãy chọn lại.");
        foreach (var (row, i) in Input.Awards.Select((r, i) => (r, i)))
            if (row.Code is { } held && Book.Find(held) is null) ModelState.AddModelError($"Input.Awards[{i}].Code", $"Đã được tặng, dòng {i + 1}: sổ luật không có mã “{held}”.");
        Try();
        return await Again();
    }

    void Try()
    {
        var on = Input.On ?? Today;
        var candidate = Candidate(on);
        if (candidate is not null && ModelState.IsValid) Trial = Trial.Of(Book, candidate, on, Input.Award);
    }

    Candidate? Candidate(DateOnly on)
    {
        void Say(string key, string sentence) => ModelState.AddModelError("Input." + key, sentence);
        if (Input.Json is null) return new HistoryReading(Input, Recipient, on, Say).Read();
        try
        {
            if (on.Year is < 2000 or > Years.Last) Say("On", $"Ngày xét phải từ năm 2000 đến năm {Years.Last}.");
            return new CandidateReader(Book, refusesStrangers: true, on).Read(Encoding.UTF8.GetBytes(Input.Json));
        }
        catch (UnreadableCandidate fault)
        {
            Say("Json", $"Dòng JSON chưa đọc được: {fault.Message}");
            return null;
        }
    }
}
