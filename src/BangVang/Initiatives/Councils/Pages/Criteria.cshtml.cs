using System.ComponentModel.DataAnnotations;
using BangVang.Initiatives.Scoring;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Councils.Pages;

/// <summary>A criterion as it is typed.</summary>
public sealed class CriterionLine
{
    [StringLength(300, ErrorMessage = "Tên tiêu chí quá dài.")]
    public string? Name { get; set; }

    [Range(0.01, 1000, ErrorMessage = "Nhập điểm tối đa từ 0,01 đến 1.000.")]
    public decimal? Maximum { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Name) && Maximum is null;
}

/// <summary>By what the council scores in a year; the year before is offered as a beginning.</summary>
[Needs(InitiativeRights.See)]
public sealed class CriteriaModel(AppDb db, Clock clock, Judging judging) : CouncilPage(db, clock)
{
    const int Spare = 3, Fewest = 6;

    [BindProperty(SupportsGet = true, Name = "year"), Range(1990, 2100)]
    public int Year { get; set; }

    [BindProperty]
    public List<CriterionLine> Rows { get; set; } = [];

    [BindProperty, Range(0.01, 10_000, ErrorMessage = "Nhập mức điểm lớn hơn 0."), Display(Name = "Mức điểm đề nghị công nhận")]
    public decimal? PassMark { get; set; }

    [BindProperty, Range(0.01, 10_000, ErrorMessage = "Nhập mức chênh lệch lớn hơn 0."), Display(Name = "Chênh lệch cần xem lại")]
    public decimal? WidestSpread { get; set; }

    [BindProperty, StringLength(300), Display(Name = "Căn cứ")]
    public string? Source { get; set; }

    public bool IsLocked { get; private set; }

    protected override string Part => $"Tiêu chí năm {Year}";

    public override async Task<bool> Load()
    {
        if (Year is < 1990 or > 2100 || !await base.Load()) return false;
        var own = await judging.CriteriaOf(Id, Year);
        if (own is null && !MayManage) return false;
        var scores = Db.Scores;
        IsLocked = own is not null && await Db.Criteria.AnyAsync(c => c.SetId == own.Set.Id && scores.Any(s => s.CriterionId == c.Id));
        if (Request.Method == HttpMethods.Get) Fill(own ?? await judging.CriteriaOf(Id, Year - 1));
        return true;
    }

    [Act("Ghi tiêu chí chấm sáng kiến")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load() || !MayManage) return NotFound();
        if (IsLocked) throw new Refusal("Đã có phiếu chấm theo bộ tiêu chí này nên không sửa được nữa.");
        for (var i = 0; i < Rows.Count; i++) Check(i);
        var kept = Rows.Where(r => !r.IsBlank).ToList();
        if (!ModelState.IsValid) return Page();
        if (kept.Count == 0) throw new Refusal("Chưa có tiêu chí nào. Ghi ít nhất một tiêu chí với điểm tối đa.");
        var set = await Db.CriteriaSets.SingleOrDefaultAsync(s => s.CouncilId == Id && s.Year == Year);
        if (set is null) Db.Add(set = new CriteriaSet { CouncilId = Id, Year = Year });
        set.Rule(PassMark, WidestSpread, Source, kept.Sum(r => r.Maximum!.Value));
        Db.RemoveRange(await Db.Criteria.Where(c => c.SetId == set.Id).ToListAsync());
        Db.AddRange(kept.Select((r, i) => new Criterion { SetId = set.Id, Position = i + 1, Name = r.Name!.Trim(), Maximum = r.Maximum!.Value }));
        await Db.SaveChangesAsync();
        return Back($"Đã lưu tiêu chí chấm năm {Year}.");
    }

    void Check(int place)
    {
        if (Rows[place].IsBlank) return;
        if (string.IsNullOrWhiteSpace(Rows[place].Name)) ModelState.TryAddModelError($"Rows[{place}].Name", $"Dòng {place + 1}: nhập tên tiêu chí.");
        if (Rows[place].Maximum is null) ModelState.TryAddModelError($"Rows[{place}].Maximum", $"Dòng {place + 1}: nhập điểm tối đa.");
    }

    void Fill(CriteriaOfYear? from)
    {
        Rows = [.. (from?.Criteria ?? []).Select(c => new CriterionLine { Name = c.Name, Maximum = c.Maximum })];
        Rows.AddRange(Enumerable.Range(0, Math.Max(Spare, Fewest - Rows.Count)).Select(_ => new CriterionLine()));
        (PassMark, WidestSpread, Source) = (from?.Set.PassMark, from?.Set.WidestSpread, from?.Set.Source);
    }
}
