using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Law.Comparison;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Lawbook.Awards.Pages;

[Needs(LawbookRights.See)]
public sealed class TimesModel(Clock clock) : LawPage(clock)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public Award Award { get; private set; } = null!;

    /// <summary>From one version to the next.</summary>
    public IReadOnlyList<AwardChange> Steps { get; private set; } = [];

    /// <summary>The rules beside the conditions, one row each, one column a version.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<VersionPart>> ByVersion)> Rows { get; private set; } = [];

    public override Task<bool> Load()
    {
        if (Book.Find(Code) is not { } award) return Task.FromResult(false);
        Award = award;
        Steps = [.. award.Versions.Zip(award.Versions.Skip(1), (before, after) => Book.Change(award, before, after)!).Reverse()];
        var parts = award.Versions.Select(v => v.Parts.ToLookup(p => p.Name)).ToList();
        Rows = [.. award.Versions.SelectMany(v => v.Parts).Select(p => p.Name).Distinct().Select(name => (name, (IReadOnlyList<IReadOnlyList<VersionPart>>)[.. parts.Select(p => (IReadOnlyList<VersionPart>)[.. p[name]])]))];
        return Task.FromResult(true);
    }

    public string RegimesOf(AwardVersion version) => string.Join("; ", version.Regimes.Select(r => Book.FindRegime(r)?.Name ?? r));
}
