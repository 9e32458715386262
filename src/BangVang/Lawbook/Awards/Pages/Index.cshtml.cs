using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Lawbook.Awards.Pages;

/// <summary>An award in the list: with its version on the day, when there is one.</summary>
public sealed record AwardRow(Award Award, AwardVersion? Version)
{
    public int Conditions => Version?.Conditions.Count ?? 0;

    public int Unverified => Version?.Conditions.Count(c => !c.Mark.IsVerified) ?? 0;
}

[Needs(LawbookRights.See)]
public sealed class IndexModel(Clock clock) : LawPage(clock)
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public AwardKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "level")]
    public AwardLevel? Level { get; set; }

    [BindProperty(SupportsGet = true, Name = "recipient")]
    public Recipient? Recipient { get; set; }

    public bool IsFiltered => Filter.IsSet || On is not null;

    AwardFilter Filter => new(Text, Kind, Level, Recipient);

    public IReadOnlyList<IGrouping<AwardKind, AwardRow>> Groups => [.. Book.Awards.Where(Filter.Fits).Select(a => new AwardRow(a, a.On(Asked))).GroupBy(r => r.Award.Kind)];
}
