using System.Collections.Concurrent;
using System.Numerics;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Bulk;

/// <summary>Asks a register about awards, for acts of one day. Shared by threads; each takes a <see cref="Seat"/> of its own.</summary>
/// <param name="year">The year of achievement, for all; null: each candidate's own, else that of the day.</param>
/// <param name="awards">Which, in the order of the answers; null: all of the lawbook.</param>
public sealed class Examination(Lawbook book, DateOnly on, int? year = null, IReadOnlyList<Award>? awards = null)
{
    readonly ConcurrentDictionary<BracketKey, Bracket> brackets = new();

    public IReadOnlyList<Award> Awards { get; } = awards ?? book.Awards;

    public DateOnly On => on;

    public Examiner Seat(Register register) => new(this, register);

    internal int YearOf(Facts facts) => year ?? facts.JudgedYear ?? Judgement.YearFor(on);

    internal Bracket BracketOf(Facts facts, Regime? regime, int judged)
    {
        var key = new BracketKey(facts.Kind, facts.IsForeign, facts.Track, regime?.Code, judged);
        return brackets.TryGetValue(key, out var known) ? known : brackets.GetOrAdd(key, new Bracket(book, Awards, facts, regime, judged));
    }

    /// <summary>The law of the day, for who was not received under an earlier one.</summary>
    internal Regime? Current { get; } = book.RegimeOn(on);

    internal Lawbook Book => book;
}

/// <summary>One thread's place at an examination of a register.</summary>
public sealed class Examiner
{
    readonly Examination examination;
    readonly RowFacts rows;
    readonly Standing[] standings, today;
    Bracket? bracket;

    internal Examiner(Examination examination, Register register)
    {
        this.examination = examination;
        rows = new RowFacts(register, examination.On);
        (standings, today) = (new Standing[examination.Awards.Count], new Standing[examination.Awards.Count]);
    }

    /// <summary>The year of achievement that the last row was judged for.</summary>
    public int JudgedYear { get; private set; }

    /// <summary>How a row stands to each award; good until the next row.</summary>
    public ReadOnlySpan<Standing> Examine(int row)
    {
        var facts = rows.Of(row);
        JudgedYear = examination.YearOf(facts);
        var (book, on) = (examination.Book, examination.On);
        var kept = facts.ReceivedOn is null ? null : book.KeptFor(on, facts.ReceivedOn);
        bracket = examination.BracketOf(facts, kept is null ? examination.Current : book.RegimeFor(on, facts.ReceivedOn), JudgedYear);
        bracket.Answer(facts, standings);
        if (kept is { MoreFavourable: true }) Favour(facts, examination.Current);
        return standings;
    }

    // Where the new law would be better, a person decides.
    void Favour(Facts facts, Regime? regime)
    {
        examination.BracketOf(facts, regime, JudgedYear).Answer(facts, today);
        for (var i = 0; i < standings.Length; i++)
            if (standings[i].Conclusion != Conclusion.Eligible && today[i].Conclusion < standings[i].Conclusion) standings[i] = new Standing(Conclusion.HumanDecides, 0);
    }

    /// <summary>What lacks to an award, in an officer's words, and where it is written; null where not exactly one thing lacks. Of the last row.</summary>
    public (string Words, string Citation)? Lacking(int award)
    {
        if (!standings[award].LacksOne || bracket!.ByIndex[award] is not { } question) return null;
        List<(string Words, string Citation)> ways = [];
        for (var left = standings[award].Lacking; left != 0; left &= left - 1) ways.Add(Way(question.Ask, 1UL << BitOperations.TrailingZeroCount(left)));
        return (string.Join(" hoặc ", ways.Select(w => w.Words).Distinct()), string.Join("; ", ways.Select(w => w.Citation).Distinct()));
    }

    static (string, string) Way(Ask ask, ulong place) => place switch
    {
        Standing.Hold => ("không có việc đang xem xét kỷ luật, điều tra, thanh tra, khiếu nại, tố cáo", Citation(ask, PrincipleRule.Hold)),
        Standing.Discipline => ("không trong thời hạn kỷ luật", Citation(ask, PrincipleRule.CountAfterDiscipline)),
        _ => ask.Version.Conditions[BitOperations.TrailingZeroCount(place)] is var condition ? (condition.Text, ask.Book.CitationOn(condition.Citation, ask.On)) : default,
    };

    static string Citation(Ask ask, PrincipleRule rule) => ask.Book.InForce(rule, ask.Regime, ask.On)?.Citation ?? "";
}
