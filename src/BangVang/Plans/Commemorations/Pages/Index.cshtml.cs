using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Papers.Text;
using BangVang.Plans.Commemorations.Calendars.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Commemorations.Pages;

/// <summary>A commemoration and its day in the year that is looked at; no day when it is not kept, or cannot be told.</summary>
public sealed record CommemorationRow(Commemoration Of, Occasion? Occasion);

[Needs(CalendarRights.See)]
public sealed class IndexModel(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    /// <summary>"round", "five", "local", "unverified"; anything else: all.</summary>
    [BindProperty(SupportsGet = true, Name = "only")]
    public string? Only { get; set; }

    public IReadOnlyList<CommemorationRow> Rows { get; private set; } = [];

    public bool MayEnter => Actor.Can(CalendarRights.Edit);

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrEmpty(Only);

    public int Shown => Year is >= YearModel.Earliest and <= YearModel.Latest ? Year.Value : clock.Today.Year;

    public int ThisYear => clock.Today.Year;

    public override async Task<bool> Load()
    {
        var words = VietnameseText.Fold(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var days = await db.CommemorationsVisibleTo(Actor).AsNoTracking().ToListAsync();
        Rows = [.. days.Where(d => words.All(w => $" {d.Folded} {d.DayInWords}".Contains($" {w}", StringComparison.Ordinal)))
            .SelectMany(d => d.In(Shown).DefaultIfEmpty().Select(o => new CommemorationRow(d, o))).Where(IsAsked)
            .OrderBy(r => r.Occasion is null).ThenBy(r => r.Occasion?.Date).ThenBy(r => r.Of.Month).ThenBy(r => r.Of.Day).ThenBy(r => r.Of.Name)];
        return true;
    }

    bool IsAsked(CommemorationRow row) => Only switch
    {
        "round" => row.Occasion?.Roundness == Roundness.Round,
        "five" => row.Occasion?.Roundness == Roundness.Five,
        "local" => row.Of.RootId is not null,
        "unverified" => !row.Of.IsVerified,
        _ => true,
    };
}
