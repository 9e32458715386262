using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Conditions;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Pathways;

/// <summary>Lives a candidate's next years: one judgement a year, with the awards given as soon as the law allows.</summary>
sealed class Simulation(Lawbook book, Candidate candidate, DateOnly on)
{
    const int Horizon = 30;

    readonly Dictionary<string, Reached> reached = [];
    readonly Dictionary<string, int> given = [];
    readonly HashSet<string> stones = [.. book.Awards.SelectMany(a => a.Versions).SelectMany(v => v.Conditions).SelectMany(c => c.Named)];

    /// <summary>The first year in which an award could be had, and what a person had to confirm for it.</summary>
    sealed record Reached(int Year, IReadOnlyList<string> Confirmed);

    public int FirstYear { get; } = candidate.JudgedYear ?? Judgement.YearFor(on);

    // Sets of years end there.
    public int LastYear => Math.Min(FirstYear + Horizon, Years.Last);

    public bool Concerns(Award award) => award.On(on) is not null && Question.Of(book, candidate, award, on, FirstYear) is not null;

    public void Run()
    {
        var now = candidate;
        for (var year = FirstYear; year <= LastYear; year++)
        {
            var day = on.AddYears(year - FirstYear);
            if (year > FirstYear) now = now.WithYear(book, year, day);
            var could = book.Awards.Where(a => Reaches(now, a, day, year)).ToList();
            var chosen = Given(now, could, year).ToList();
            foreach (var award in chosen) given.TryAdd(award.Code, year);
            now = now with { Awards = [.. now.Awards ?? [], .. chosen.Select(a => new HeldAward(a.Code, year, Prospect.DecidedOn(year, day), Basis.CongTrang))] };
        }
    }

    public Pathway WayTo(Award award, Verdict verdict)
    {
        var missing = verdict.Findings.Where(f => f.Counts && f.Outcome != Outcome.Met).ToList();
        var isCounted = Question.Of(book, candidate, award, on, FirstYear)!.IsCounted;
        if (verdict.Outcome == Conclusion.Eligible) return new Pathway(award.Code, verdict.Outcome, [], FirstYear, isCounted, [], [new(award.Code, FirstYear)]);
        if (!reached.TryGetValue(award.Code, out var found)) return new Pathway(award.Code, verdict.Outcome, missing, null, isCounted, [], []);
        return new Pathway(award.Code, verdict.Outcome, missing, found.Year, isCounted, [.. found.Confirmed.Select(c => $"Người thẩm định xác nhận: {c}.")], StepsTo(award, found.Year));
    }

    bool Reaches(Candidate now, Award award, DateOnly day, int year)
    {
        // Its own title of the year is only supposed to be given; whether it may be is what is asked.
        if (year > FirstYear) now = now with { Awards = [.. (now.Awards ?? []).Where(a => a.Code != award.Code || a.Year != year)] };
        if (Question.Of(book, now, award, day, year) is not { IsCounted: true } question) return false;
        var confirmed = question.Supposed().ToList();
        var supposed = (now.Confirmed ?? new Dictionary<string, bool>()).ToDictionary();
        foreach (var condition in confirmed) supposed.TryAdd(condition.Id, true);
        if (book.Conclude(Facts.Of(now with { Confirmed = supposed }, book, day), award, year) != Conclusion.Eligible) return false;
        reached.TryAdd(award.Code, new Reached(year, [.. confirmed.Select(c => c.Text.TrimEnd('.')).Distinct()]));
        return true;
    }

    /// <summary>
    /// What is given in a year: of the titles one a level, of the forms one, for one achievement is rewarded once (L2022 Đ5.2.c). What was
    /// never held comes first, then the higher level.
    /// </summary>
    IEnumerable<Award> Given(Candidate now, List<Award> could, int year)
    {
        var held = (now.Awards ?? []).ToLookup(a => a.Code);
        var open = could.Where(a => stones.Contains(a.Code) && !held[a.Code].Any(h => h.Year == year)).ToList();
        var titles = open.Where(a => a is { IsTitle: true, Level: not AwardLevel.Base }).OrderByDescending(a => held[a.Code].Any()).ThenBy(a => a.Order).DistinctBy(a => a.Level)
            .Where(a => !Titles(now, a.Level).Any(h => year - h.Year < YearsOf(a)));
        var forms = open.Where(a => !a.IsTitle).OrderBy(a => held[a.Code].Any()).ThenBy(a => a.Level).ThenBy(a => a.Order).Take(1);
        return titles.Concat(forms);
    }

    IEnumerable<HeldAward> Titles(Candidate now, AwardLevel level) => (now.Awards ?? []).Where(h => book.Find(h.Code) is { IsTitle: true } title && title.Level == level);

    /// <summary>The years that one award of a kind rests on: the next one rests on years of its own.</summary>
    int YearsOf(Award award) => award.On(on)?.Conditions.OfType<ConsecutiveYears>().Select(c => c.Count).DefaultIfEmpty(1).Max() ?? 1;

    /// <summary>The awards that this one rests on, and those on which they rest, as far as they were reached on the way.</summary>
    List<PathwayStep> StepsTo(Award award, int until)
    {
        var (seen, ahead) = (new HashSet<string>(), new Queue<Award>([award]));
        while (ahead.TryDequeue(out var next))
            foreach (var named in next.On(on)?.Conditions.SelectMany(c => c.Named) ?? [])
                if (named != award.Code && seen.Add(named) && book.Find(named) is { } below && (candidate.Awards ?? []).All(a => a.Code != named)) ahead.Enqueue(below);
        var steps = seen.Where(c => given.TryGetValue(c, out var year) && year <= until && book.Find(c) is not { Yearly: true }).Select(c => new PathwayStep(c, given[c]));
        return [.. steps.OrderBy(s => s.Year).ThenBy(s => book.Find(s.Award)!.Order), new PathwayStep(award.Code, until)];
    }
}
