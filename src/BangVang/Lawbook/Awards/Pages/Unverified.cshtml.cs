using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Lawbook.Awards.Pages;

[Needs(LawbookRights.See)]
public sealed class UnverifiedModel(Clock clock) : LawPage(clock)
{
    [BindProperty(SupportsGet = true, Name = "regime")]
    public string? RegimeCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "mark")]
    public Mark? Mark { get; set; }

    [BindProperty(SupportsGet = true, Name = "award")]
    public string? AwardCode { get; set; }

    public Regime Period { get; private set; } = null!;

    public IReadOnlyList<(Mark Mark, int Count)> Counts { get; private set; } = [];

    public IReadOnlyList<Award> Awards { get; private set; } = [];

    public IReadOnlyList<IGrouping<Mark, UnverifiedRule>> Groups { get; private set; } = [];

    public int Total { get; private set; }

    public bool IsFiltered => RegimeCode is not null || Mark is not null || AwardCode is not null;

    public override Task<bool> Load()
    {
        var period = RegimeCode is null ? Book.RegimeOn(Today) ?? Book.Regimes[^1] : Book.FindRegime(RegimeCode);
        if (period is null || AwardCode is not null && Book.Find(AwardCode) is null) return Task.FromResult(false);
        Period = period;
        var all = UnverifiedRule.In(Book, period).ToList();
        Awards = [.. all.Select(r => r.Award).OfType<Award>().Distinct()];
        var chosen = all.Where(r => AwardCode is null || r.Award?.Code == AwardCode).ToList();
        Counts = [.. chosen.GroupBy(r => r.Mark).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))];
        Groups = [.. chosen.Where(r => Mark is null || r.Mark == Mark).GroupBy(r => r.Mark).OrderByDescending(g => g.Key)];
        Total = Groups.Sum(g => g.Count());
        return Task.FromResult(true);
    }
}
