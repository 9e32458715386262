using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Body;

/// <summary>The movements of a plan: from the section about them, or where there is none from the contents.</summary>
sealed partial class Movements(PlanText text, int? year)
{
    readonly List<(DraftMovement Movement, bool IsWhole)> read = [];

    /// <param name="running">The text of the plan.</param>
    /// <param name="title">Its title, which may name the only movement.</param>
    /// <param name="listed">Movements of a table of their own.</param>
    public IReadOnlyList<DraftMovement> Read(IReadOnlyList<RunningText> running, RunningText? title, IReadOnlyList<DraftMovement> listed)
    {
        read.AddRange(listed.Select(movement => (movement, true)));
        var own = running.Where(passage => passage.Section?.SelfAndAbove().Any(section => section.Own is SectionKind.Movements) == true).ToList();
        foreach (var passage in own) ReadPassage(passage);
        ReadRegular(own);
        if (read.Count == 0)
            foreach (var passage in running.Where(MayName)) ReadPassage(passage);
        if (read.Count == 0 && title is not null && MovementNames.In(title).Any(named => named.IsQuoted)) ReadPassage(title);
        WarnOfVariants(running);
        return [.. read.Select(found => found.Movement)];
    }

    static bool MayName(RunningText passage) =>
        !passage.IsPreamble && passage.Section?.Kind is not (SectionKind.Purpose or SectionKind.Requirement or SectionKind.Duties);

    void ReadPassage(RunningText passage)
    {
        var sticky = "unspecified";
        foreach (var named in Named(passage))
        {
            var kind = MovementKinds.Of(named, passage);
            if (kind is not null) sticky = kind;
            else kind = sticky is not "unspecified" ? sticky : MovementKinds.OfHeadings(passage.Section) ?? "unspecified";
            Add(named, kind, passage);
        }
    }

    /// <summary>In the section about movements a line may be the quoted name itself.</summary>
    static IReadOnlyList<NamedMovement> Named(RunningText passage)
    {
        var named = MovementNames.In(passage);
        var close = passage.Words.StartsWith('"') ? passage.Words.IndexOf('"', 1) : -1;
        if (named.Count > 0 || close < 3 || passage.Section?.Kind is not SectionKind.Movements) return named;
        return [new(passage.Text[1..close].Trim(), 1, close, "", true)];
    }

    void Add(NamedMovement named, string kind, RunningText passage)
    {
        text.Cite("movements", passage.Lines);
        var known = read.FindIndex(found => IsSame(found, named));
        if (known >= 0)
        {
            var found = read[known];
            read[known] = found with { Movement = found.Movement with { Lines = [.. found.Movement.Lines.Union(passage.Lines)] } };
            return;
        }
        var stage = MovementStages.Of(named, kind, passage, year);
        read.Add((new(named.Name, kind, stage, StandingAgency(named, passage), passage.Lines), named.IsQuoted));
    }

    /// <summary>Names in quotes are the same when they read the same; a description may say less than the name before it.</summary>
    static bool IsSame((DraftMovement Movement, bool IsWhole) found, NamedMovement named)
    {
        if (MovementKinds.Key(found.Movement.Name) == MovementKinds.Key(named.Name)) return true;
        if (named.IsQuoted && found.IsWhole) return false;
        var (one, other) = (MovementKinds.Core(found.Movement.Name), MovementKinds.Core(named.Name));
        var fewer = Math.Min(one.Count, other.Count);
        return fewer >= 3 && one.Intersect(other).Count() * 20 >= fewer * 17;
    }

    /// <summary>A section about the regular movement that gives it no name of its own.</summary>
    void ReadRegular(List<RunningText> own)
    {
        var heading = own.Select(passage => passage.Section!).Distinct().FirstOrDefault(section => MovementKinds.NamesRegular(section.Paragraph.Words));
        if (heading is null || read.Any(found => found.Movement.Kind is "thường xuyên")) return;
        var name = "phong trào thi đua thường xuyên" + (year is null ? "" : $" năm {year}");
        text.Cite("movements", heading.Paragraph.Lines);
        read.Insert(0, (new(name, "thường xuyên", year is { } only ? [only, only] : null, null, heading.Paragraph.Lines), true));
    }

    static string? StandingAgency(NamedMovement named, RunningText passage)
    {
        var rest = passage.Text[Math.Min(named.End, passage.Text.Length)..];
        var match = Agency().Match(Plain.Of(rest));
        return match.Success ? Plain.Collapse(rest.Substring(match.Groups["a"].Index, match.Groups["a"].Length)).Trim(' ', '.', ';', ',') : null;
    }

    /// <summary>One movement under several spellings.</summary>
    void WarnOfVariants(IReadOnlyList<RunningText> running)
    {
        var spellings = running.Where(passage => !passage.IsPreamble).SelectMany(MovementNames.In, (passage, named) => (named, passage.Lines)).Where(found => found.named.IsQuoted)
            .GroupBy(found => MovementKinds.LooseKey(found.named.Name));
        foreach (var group in spellings)
        {
            string[] names = [.. group.Select(found => found.named.Name).DistinctBy(Plain.Words)];
            if (names.Length > 1)
                text.Warn(group.First().Lines[0], "movement-name-variants", $"Một phong trào được viết {names.Length} cách: {string.Join("; ", names.Select(name => $"“{name}”"))}.");
        }
    }

    [GeneratedRegex("""
        ^[^.;]{0,80}?co\ quan\ thuong\ truc\s*(?:la\s+|:\s*)(?<a>[^.;()]{3,120})
      | ^["\s]*[^."]{0,60}?\b(?:giao|do)\s+(?<a>[^.;()"]{3,100}?)\s+(?:la|lam)\s+(?:co\ quan|don\ vi)\ thuong\ truc
      | ^["\s]*(?:[^.;("]{0,60}?[(,:])?\s*(?<a>[^.;()",:]{3,100}?)\s+(?:la|lam)\s+(?:co\ quan|don\ vi)\ thuong\ truc
      """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Agency();
}
