using System.Text.RegularExpressions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Organisations.Groups;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Matching;

/// <summary>From what documents write ("HĐTĐKT huyện", "UBND các xã, thị trấn") to the bodies or the group of bodies in one tree.</summary>
public sealed partial class OrganisationMatcher(AppDb db, Clock clock)
{
    public async Task<IReadOnlyList<Match>> Match(Guid rootId, string text) => (await Match(rootId, [text]))[text];

    /// <summary>Many texts at once, at the price of one: the tree is read once, in four queries.</summary>
    /// <param name="issuerId">Whose document it is: "Phòng Nội vụ" in a commune's plan is rather the commune's.</param>
    /// <param name="on">Bodies that have ended by then, or were not yet founded, come last. By default today.</param>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Match>>> Match(
        Guid rootId, IReadOnlyCollection<string> texts, Guid? issuerId = null, DateOnly? on = null)
    {
        var tree = await Read(rootId);
        var groups = await db.OrganisationGroups.AsNoTracking().Where(g => g.RootId == rootId).OrderBy(g => g.Id).ToListAsync();
        var names = await db.GroupNames.AsNoTracking().Where(n => n.RootId == rootId).ToListAsync();
        var issuer = tree.Find(issuerId);
        var bodies = new BodyMatching(tree, issuer, on ?? clock.Today);
        var sets = new GroupMatching(tree, groups, names, rootId);
        return texts.Distinct().ToDictionary(t => t, t => One(t, bodies, sets, issuer));
    }

    static IReadOnlyList<Match> One(string text, BodyMatching bodies, GroupMatching groups, Body? issuer)
    {
        var bare = Bare(text);
        var folded = VietnameseText.Fold(bare);
        if (folded.Length == 0) return [];
        var whole = VietnameseText.Fold(text);
        List<Match> found = [.. bodies.Exact(whole), .. bodies.Exact(folded), .. groups.Named(whole), .. groups.Named(folded)];
        var readings = Abbreviations.Readings(bare);
        foreach (var reading in readings)
        {
            if (groups.Read(bare, WithoutHead(reading), issuer) is { } group) found.Add(group);
            found.AddRange(bodies.Named(reading, abbreviated: readings.Count > 1 || Word.Join(reading) != folded));
            if (found.Count == 0) found.AddRange(bodies.OfHead(reading));
        }
        if (found.Count == 0) found.AddRange(readings.SelectMany(bodies.Alike));
        return Ranked(found);
    }

    static Word[] WithoutHead(Word[] words) => words is [{ Marked: "thủ" }, { Marked: "trưởng" }, .. var a] ? a
        : words is [{ Marked: "chủ" }, { Marked: "tịch" }, .. var b] ? b
        : words is [{ Marked: "lãnh" }, { Marked: "đạo" }, .. var c] ? c
        : words is [{ Marked: "trưởng" }, { Marked: "các" }, ..] ? words[1..] : words;

    static IReadOnlyList<Match> Ranked(List<Match> found)
    {
        var ranked = found.GroupBy(m => m.OrganisationId ?? m.Group!.Id).Select(g => g.MaxBy(m => m.Score)!)
            .DistinctBy(m => (m.OrganisationId, m.Name, m.Below, m.IsNewGroup))
            .OrderByDescending(m => m.Score).ThenBy(m => m.Name.Length).ThenBy(m => m.Name, StringComparer.Ordinal).Take(10).ToList();
        if (ranked.Count > 0 && ranked[0] is { Score: >= 84, IsNewGroup: false } && (ranked.Count == 1 || ranked[1].Score <= ranked[0].Score - 3))
            ranked[0] = ranked[0] with { IsSure = true };
        return ranked;
    }

    /// <summary>Without list signs before, marks behind, and what brackets add: "- Văn phòng UBND tỉnh (Trưởng khối);".</summary>
    static string Bare(string text)
    {
        var clean = VietnameseText.Clean(text)!;
        var bare = Brackets().Replace(clean, " ").Trim();
        return (bare.Length == 0 ? clean : bare).Trim(' ', '-', '–', '+', '*', '•', '.', ';', ':', ',', '\t', '\n', '\r');
    }

    async Task<Tree> Read(Guid rootId)
    {
        var all = await db.Organisations.AsNoTracking().Where(o => o.RootId == rootId)
            .Select(o => new Body(o.Id, o.Name, o.Folded, o.ShortFolded, o.Kind, o.ParentId, o.Path, o.ValidFrom, o.ValidUntil)).ToListAsync();
        var aliases = await db.OrganisationAliases.AsNoTracking().Where(a => a.RootId == rootId)
            .Select(a => new OtherName(a.OrganisationId, a.Text, a.Folded)).ToListAsync();
        var organisations = db.Organisations;
        var former = await db.FormerNames.AsNoTracking().Where(f => organisations.Any(o => o.Id == f.OrganisationId && o.RootId == rootId))
            .Select(f => new OtherName(f.OrganisationId, f.Name, f.Folded)).ToListAsync();
        return new Tree(all, aliases, former);
    }

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]")]
    private static partial Regex Brackets();
}
