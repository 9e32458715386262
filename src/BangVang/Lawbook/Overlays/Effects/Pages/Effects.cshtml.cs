using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Overlays;
using BangVang.Lawbook.Overlays.Pages;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Lawbook.Overlays.Effects.Pages;

/// <summary>Which awards and rules an overlay changes, whom it affects, and a trial on pasted candidates.</summary>
[Needs(OverlayRights.See)]
public sealed class EffectsModel(AppDb db, OverlayEffects effects, IEnumerable<AffectedSource> sources) : OverlayPage(db)
{
    const int Longest = 2_000_000;

    [BindProperty, Required(ErrorMessage = "Dán danh sách, mỗi dòng một người hoặc tập thể."), MaxLength(Longest, ErrorMessage = "Danh sách dài quá 2 triệu ký tự; thử từng phần."), Display(Name = "Danh sách để thử")]
    public string? Lines { get; set; }

    public IReadOnlyList<AwardChange> Changes { get; private set; } = [];

    public IReadOnlyList<string> Obstacles { get; private set; } = [];

    public IReadOnlyList<(string Words, int Count)> Affected { get; private set; } = [];

    public bool HasPeople => sources.Any();

    public Trial? Trial { get; private set; }

    protected override string Part => "Tác động";

    ChangeOfLaw? change;

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        (change, Obstacles) = await effects.Of(Overlay);
        if (change is null) return true;
        Changes = AwardChange.Between(change.Before, change.After, change.On, OverlayJson.Read(Overlay.Rules));
        var counts = new List<(string, int)>();
        foreach (var source in sources) counts.Add((source.Words, await source.Count(HttpContext.RequestServices, change)));
        Affected = counts;
        return true;
    }

    [Act("Thử tác động của quy định", IsQuiet = true)]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (ModelState.IsValid && change is not null) Trial = Trial.Of(change, Lines!);
        return Page();
    }
}
