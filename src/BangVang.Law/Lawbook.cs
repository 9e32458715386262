using System.Collections.Frozen;
using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.Law;

/// <summary>The law on emulation and commendation as data: regimes, awards in dated versions, principles, salaries. Immutable; safe to share.</summary>
public sealed class Lawbook
{
    readonly FrozenDictionary<string, int> places;
    readonly bool[] onMeritOnly;
    readonly UInt128[] own;

    internal Lawbook(LawbookParts parts)
    {
        Parts = parts;
        places = parts.Awards.Select((a, i) => (a.Code, i)).ToFrozenDictionary(p => p.Code, p => p.i);
        Offices = parts.Offices.ToFrozenDictionary();
        onMeritOnly = [.. parts.Awards.Select(a => !a.Versions.Any(v => v.Conditions.Any(c => c.Basis is Basis.DotXuat or Basis.PhongTrao or Basis.ChuyenDe)))];
        own = [.. parts.Awards.Select(a => AwardSet.Of([a.Code, .. a.OneWith?.Awards ?? []], places).Places)];
    }

    /// <summary>The national law that comes with the program.</summary>
    public static Lawbook National => Embedded.Value;

    static readonly Lazy<Lawbook> Embedded = new(Loading.NationalLaw.Load);

    internal LawbookParts Parts { get; }

    public IReadOnlyList<Regime> Regimes => Parts.Regimes;

    public IReadOnlyList<Transition> Transitions => Parts.Transitions;

    public IReadOnlyList<Instrument> Instruments => Parts.Instruments;

    public IReadOnlyList<Principle> Principles => Parts.Principles;

    public IReadOnlyList<BaseSalary> BaseSalaries => Parts.BaseSalaries;

    /// <summary>Every type of commendation the book knows, of all times.</summary>
    public IReadOnlyList<CommendationType> Types => Parts.Types;

    /// <summary>The types of commendation on a day: six under the law of 2022, two more from 1/10/2026.</summary>
    public IEnumerable<CommendationType> TypesOn(DateOnly day) => Types.Where(t => t.Covers(day));

    /// <summary>In the order of a list: titles first, then forms.</summary>
    public IReadOnlyList<Award> Awards => Parts.Awards;

    /// <summary>Leading offices by code, in words.</summary>
    public IReadOnlyDictionary<string, string> Offices { get; }

    /// <summary>The award of this code; null where the lawbook has none.</summary>
    public Award? Find(string code) => places.TryGetValue(code, out var place) ? Awards[place] : null;

    /// <summary>The place of a code that is known to be in the book.</summary>
    public int PlaceOf(string code) => places[code];

    /// <summary>Whether the book has no sudden or thematic limb for the award, so that who holds it was given it on merit.</summary>
    internal bool IsOnMeritOnly(int place) => onMeritOnly[place];

    /// <summary>The place of an award and of those that are one with it in the law.</summary>
    internal UInt128 OwnOf(Award award) => own[places[award.Code]];

    public string NameOf(string code) => places.TryGetValue(code, out var place) ? Awards[place].Short : code;

    public string NameAt(int place) => Awards[place].Short;

    public string OfficeName(string office) => Offices.GetValueOrDefault(office, office);

    public Regime? RegimeOn(DateOnly day) => Regimes.FirstOrDefault(r => r.Covers(day));

    public Regime? FindRegime(string code) => Regimes.FirstOrDefault(r => r.Code == code);

    /// <summary>
    /// The regime of an act: that of its day, unless the dossier was received before a change whose transition keeps the earlier law alive.
    /// </summary>
    public Regime? RegimeFor(DateOnly on, DateOnly? receivedOn) => KeptFor(on, receivedOn) is { } kept ? RegimeOn(kept.Before.AddDays(-1)) : RegimeOn(on);

    /// <summary>The transition that keeps an earlier law alive for a dossier received before a change; the earliest change decides.</summary>
    public Transition? KeptFor(DateOnly on, DateOnly? receivedOn) => receivedOn is not { } received ? null
        : Transitions.FirstOrDefault(t => t.Kind == TransitionKind.ReceivedBeforeKeepsRegime && received < t.Before && t.Before <= on);

    /// <summary>The cross-cutting rule that is in force for an act under a regime; null where that regime has no such rule.</summary>
    public Principle? InForce(PrincipleRule rule, Regime regime, DateOnly on)
    {
        var day = regime.Until is { } until && until < on ? until : on;
        foreach (var principle in Principles) if (principle.Rule == rule && principle.Covers(day)) return principle;
        return null;
    }

    /// <summary>A citation as it stands on a day: without the texts among several ("; ") that were not in force yet.</summary>
    public string CitationOn(string citation, DateOnly on)
    {
        foreach (var later in Parts.CitedFrom)
            if (on < later.From && citation.Contains(later.Text, StringComparison.Ordinal))
                citation = string.Join("; ", citation.Split("; ").Where(part => !part.Contains(later.Text, StringComparison.Ordinal)));
        return citation;
    }

    public BaseSalary? SalaryOn(DateOnly day) => BaseSalaries.FirstOrDefault(s => s.From <= day && (s.Until is null || day <= s.Until));
}

/// <summary>What a lawbook is made of.</summary>
internal sealed record LawbookParts(IReadOnlyList<Regime> Regimes, IReadOnlyList<Transition> Transitions, IReadOnlyList<Instrument> Instruments,
    IReadOnlyList<Principle> Principles, IReadOnlyList<BaseSalary> BaseSalaries, IReadOnlyList<Award> Awards, IReadOnlyDictionary<string, string> Offices,
    IReadOnlyList<CommendationType> Types, IReadOnlyList<CitedFrom> CitedFrom);
