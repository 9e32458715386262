using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook;
using BangVang.Lawbook.Citing;
using BangVang.Plans.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Drafting.Pages;

/// <summary>What the plan rests on, in the order of its "Căn cứ" lines; while it is a draft, entries are put in, taken out and moved.</summary>
[Needs(PlanRights.See)]
public sealed class BasesModel(AppDb db, Clock clock, Instruments instruments) : PlanPage(db, clock)
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty]
    public BasisForm Form { get; set; } = new();

    public IReadOnlyList<Instrument> Bases { get; private set; } = [];

    public IReadOnlyList<Instrument> Found { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Types { get; } = [.. InstrumentTypes.All.Select(t => new SelectListItem(InstrumentTypes.Name(t), InstrumentTypes.Name(t)))];

    protected override string Part => "Căn cứ";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var bases = Db.PlanBases.Where(b => b.PlanId == Id);
        Bases = await Db.Instruments.AsNoTracking().Join(bases, i => i.Id, b => b.InstrumentId, (i, b) => new { i, b.Position })
            .OrderBy(x => x.Position).Select(x => x.i).ToListAsync();
        if (!string.IsNullOrWhiteSpace(Search) && Frame.MayEdit)
            Found = await Db.InstrumentsVisibleTo(Actor).AsNoTracking().Matching(Search).Where(i => !bases.Any(b => b.InstrumentId == i.Id))
                .OrderByDescending(i => i.Date).ThenBy(i => i.Id).Take(20).ToListAsync();
        return true;
    }

    [Act("Thêm căn cứ")]
    public Task<IActionResult> OnPostAdd(Guid instrumentId) => Change(async bases =>
    {
        if (!await Db.InstrumentsVisibleTo(Actor).AnyAsync(i => i.Id == instrumentId)) throw new Refusal("Văn bản không còn trong danh mục. Tìm lại văn bản khác.");
        Append(bases, instrumentId);
        Flash("Đã thêm căn cứ.");
    });

    [Act("Thêm căn cứ")]
    public Task<IActionResult> OnPostCite() => Change(async bases =>
    {
        var cited = await instruments.FindOrRegister(Form.ToCitation(Today), Plan.RootId);
        Append(bases, cited.Instrument.Id);
        Flash(cited.Warning ?? (cited.IsNew ? "Đã ghi văn bản vào danh mục và thêm làm căn cứ." : "Văn bản đã có trong danh mục; đã thêm làm căn cứ."),
            cited.Warning is null ? FlashKind.Done : FlashKind.Warning);
    });

    [Act("Bỏ căn cứ")]
    public Task<IActionResult> OnPostRemove(Guid instrumentId) => Change(bases =>
    {
        Db.RemoveRange(bases.Where(b => b.InstrumentId == instrumentId));
        Renumber(bases.Where(b => b.InstrumentId != instrumentId));
        Flash("Đã bỏ căn cứ.");
        return Task.CompletedTask;
    });

    [Act("Đổi thứ tự căn cứ")]
    public Task<IActionResult> OnPostUp(Guid instrumentId) => Change(bases =>
    {
        var at = bases.FindIndex(b => b.InstrumentId == instrumentId);
        if (at > 0) (bases[at - 1], bases[at]) = (bases[at], bases[at - 1]);
        Renumber(bases);
        Flash("Đã đổi thứ tự căn cứ.");
        return Task.CompletedTask;
    });

    async Task<IActionResult> Change(Func<List<PlanBasis>, Task> change)
    {
        await Hold();
        if (!await Load() || !Actor.Can(PlanRights.Draft, Frame.Path)) return NotFound();
        Plan.MustBeDraft();
        if (!ModelState.IsValid) return Page();
        await change(await Db.PlanBases.Where(b => b.PlanId == Id).OrderBy(b => b.Position).ToListAsync());
        await Db.SaveChangesAsync();
        About("plan", Id);
        return RedirectToPage(new { id = Id });
    }

    void Append(List<PlanBasis> bases, Guid instrumentId)
    {
        if (bases.Exists(b => b.InstrumentId == instrumentId)) throw new Refusal("Văn bản này đã là căn cứ của kế hoạch.");
        Db.Add(new PlanBasis { PlanId = Id, InstrumentId = instrumentId, Position = bases.Count + 1 });
    }

    static void Renumber(IEnumerable<PlanBasis> bases)
    {
        var position = 0;
        foreach (var basis in bases) basis.Position = ++position;
    }
}
