using BangVang.Law.Book;
using BangVang.Law.Conditions;
using BangVang.Law.Loading;

namespace BangVang.Law.Overlays;

/// <summary>Lays overlays over a lawbook.</summary>
public static class Laying
{
    extension(Lawbook book)
    {
        /// <summary>
        /// The lawbook as it holds for a body: the nation's with amendments, then the rules of the bodies above it from the top down, then its own.
        /// </summary>
        /// <param name="organisationPath">The body's path in the tree, "4.17."; overlays of other branches are left out.</param>
        /// <exception cref="OverlayRefusedException">An overlay contradicts itself or another, or makes a rule above it easier.</exception>
        public Lawbook With(IEnumerable<Overlay> overlays, string organisationPath)
        {
            var laid = overlays.Where(o => o.HoldsFor(organisationPath))
                .OrderBy(o => o.Rules.Replaces.Count == 0).ThenBy(o => o.Organisation.Length).ThenBy(o => o.From).ThenBy(o => o.Id, StringComparer.Ordinal).ToList();
            var clashes = Clashes.Of(laid).ToList();
            if (clashes.Count > 0) throw new OverlayRefusedException(clashes);
            return laid.Aggregate(book, (under, overlay) => under.With(overlay));
        }

        Lawbook With(Overlay overlay)
        {
            var faults = OverlayFaults.Of(overlay, book).ToList();
            if (faults.Count == 0) faults.AddRange(Floors.Broken(overlay, book));
            if (faults.Count > 0) throw new OverlayRefusedException(faults);
            var awards = book.Awards.Select(a => Changed(a, overlay)).ToList();
            foreach (var own in overlay.Rules.Awards) Enter(awards, Own(own, overlay));
            return Bound(book, book.Parts with { Awards = awards });
        }
    }

    static Award Changed(Award award, Overlay overlay)
    {
        if (overlay.Rules.Replaces.FirstOrDefault(r => r.Award == award.Code) is { } amendment) award = Amended(award, amendment.Version, overlay);
        foreach (var rules in overlay.Rules.Adds.Where(r => r.Award == award.Code))
            award = award with { Versions = [.. award.Versions.SelectMany(v => Pieces(v, overlay).Select(p => p.IsInside ? LaidOver(p.Version, rules, overlay) : p.Version))] };
        return award;
    }

    /// <summary>A version cut at the first and the last day of an overlay.</summary>
    static IEnumerable<(AwardVersion Version, bool IsInside)> Pieces(AwardVersion version, Overlay overlay)
    {
        if (overlay.Until < version.From || version.Until < overlay.From)
        {
            yield return (version, false);
            yield break;
        }
        if (version.From < overlay.From) yield return (version with { Until = overlay.From.AddDays(-1) }, false);
        var ends = overlay.Until is { } until && (version.Until is null || until < version.Until);
        yield return (version with { From = version.From < overlay.From ? overlay.From : version.From, Until = ends ? overlay.Until : version.Until }, true);
        if (ends) yield return (version with { From = overlay.Until!.Value.AddDays(1) }, false);
    }

    static Award Amended(Award award, AwardVersion text, Overlay overlay)
    {
        var pieces = award.Versions.SelectMany(v => Pieces(v, overlay)).ToList();
        var placed = Binding.Placed(text with { Conditions = [.. text.Conditions.Select(Fresh)], Note = text.Note ?? $"Theo {overlay.Citation}, ghi vào sổ luật thay bản trước" });
        return award with
        {
            Versions = [.. pieces.Where(p => !p.IsInside).Select(p => p.Version).Append(placed).OrderBy(v => v.From)],
            Superseded = [.. award.Superseded, .. pieces.Where(p => p.IsInside).Select(p => p.Version)],
        };
    }

    static AwardVersion LaidOver(AwardVersion version, LocalRules rules, Overlay overlay)
    {
        string Named(string id) => $"{overlay.Id}/{id}";
        var added = rules.Conditions.Select(c => Fresh(c) with { Id = Named(c.Id), AddedBy = overlay.Body, Note = c.Note ?? Warned(c.Mark, overlay) }).ToList();
        var counted = added.Where(c => !c.Information).Select(c => (Logic)new Leaf(c.Id)).ToList();
        var logic = counted.Count == 0 ? null : rules.Logic?.Renamed(Named) ?? new AllOf(counted);
        Logic Over(Logic national) => logic is null ? national : new Overlaid(national, logic);
        return Binding.Placed(Effective.Figures(version, rules) with
        {
            Conditions = [.. version.Conditions, .. added],
            Logic = version.Logic is null ? null : Over(version.Logic),
            Tracks = version.Tracks?.ToDictionary(t => t.Key, t => Over(t.Value)),
            Laid = [.. version.Laid, new Laid(overlay.Id, overlay.Body, overlay.Citation, rules, Figures.Of(version))],
        });
    }

    // Binding writes into a condition; a condition laid over two books must not be one object.
    static Condition Fresh(Condition condition) => condition is Ladder ladder
        ? ladder with { Within = [.. ladder.Within.Select(n => n with { })], WithinAny = [.. ladder.WithinAny.Select(g => g with { All = [.. g.All.Select(n => n with { })] })] }
        : condition with { };

    static string Warned(Mark mark, Overlay overlay) => mark is Mark.Read or Mark.Local
        ? $"Quy định của {overlay.Body}, áp dụng từ ngày {overlay.From:dd/MM/yyyy}."
        : $"Quy định của {overlay.Body}. {mark.Warning}";

    static Award Own(Award own, Overlay overlay) => own with
    {
        AddedBy = overlay.Body,
        Versions = [.. own.Versions.Select(v => Binding.Placed(v with
        {
            Until = v.Until is null || overlay.Until < v.Until ? overlay.Until : v.Until,
            Conditions = [.. v.Conditions.Select(c => Fresh(c) with { AddedBy = overlay.Body, Note = c.Note ?? Warned(c.Mark, overlay) })],
        }))],
    };

    // The same badge in a later overlay of the body: one award with both versions.
    static void Enter(List<Award> awards, Award own)
    {
        var there = awards.FindIndex(a => a.Code == own.Code);
        if (there < 0) awards.Add(own with { Order = awards[^1].Order + 1 });
        else awards[there] = own with { Order = awards[there].Order, Versions = [.. awards[there].Versions.Concat(own.Versions).OrderBy(v => v.From)] };
    }

    // Awards of the book below keep their places, so its bound conditions stay as they are: only new ones are bound.
    static Lawbook Bound(Lawbook under, LawbookParts parts)
    {
        var faults = Soundness.Faults(parts).ToList();
        if (faults.Count > 0) throw new LawbookFaultException(faults);
        var places = parts.Awards.Select((a, i) => (a.Code, i)).ToDictionary(p => p.Code, p => p.i);
        var bound = under.Awards.SelectMany(a => a.Versions).SelectMany(v => v.Conditions).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var condition in parts.Awards.SelectMany(a => a.Versions).SelectMany(v => v.Conditions).Where(c => !bound.Contains(c))) condition.Bind(places);
        return new Lawbook(parts);
    }
}

/// <summary>An overlay that cannot be laid: every reason a Vietnamese sentence with what to do.</summary>
public sealed class OverlayRefusedException(IReadOnlyList<string> sentences) : Exception(string.Join("\n", sentences))
{
    public IReadOnlyList<string> Sentences { get; } = sentences;
}
