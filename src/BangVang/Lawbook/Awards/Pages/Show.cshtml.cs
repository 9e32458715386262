using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Law.Comparison;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Lawbook.Awards.Pages;

[Needs(LawbookRights.See)]
public sealed class ShowModel(Clock clock) : LawPage(clock)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public Award Award { get; private set; } = null!;

    public AwardVersion? Version { get; private set; }

    public string Name => Version?.Name ?? Award.Name;

    public IReadOnlyList<PrizeLine> Prizes { get; private set; } = [];

    /// <summary>All rules but the dossier and the prize, which have places of their own.</summary>
    public IEnumerable<VersionPart> Facts => Version!.Parts.Where(p => p.Name is not ("Hồ sơ" or "Tiền thưởng" or "Điều kiện chung"));

    public IEnumerable<VersionPart> Base => Version!.Parts.Where(p => p.Name == "Điều kiện chung");

    public override Task<bool> Load()
    {
        if (Book.Find(Code) is not { } award) return Task.FromResult(false);
        Award = award;
        Version = award.On(Asked);
        Prizes = Version is null ? [] : PrizeLine.Of(Version, Book, Asked);
        return Task.FromResult(true);
    }

    /// <summary>Why no rule is shown for the day.</summary>
    public string WhyNone => Asked < Award.Versions[0].From
        ? Award.Before2024 == Before2024.NotCollected ? $"{Award.Name} có trước ngày {Award.Versions[0].From:dd/MM/yyyy} nhưng sổ luật chưa thu thập quy định cũ." : $"{Award.Name} chưa có trước ngày {Award.Versions[0].From:dd/MM/yyyy}."
        : Award.Versions[^1].Until is { } end && Asked > end ? $"{Award.Name} không còn từ ngày {end.AddDays(1):dd/MM/yyyy}."
        : "Sổ luật không có quy định cho ngày này.";
}
