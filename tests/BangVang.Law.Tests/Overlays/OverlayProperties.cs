using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Conditions;
using BangVang.Law.Overlays;
using BangVang.Law.Verdicts;
using FsCheck;
using FsCheck.Fluent;
using static BangVang.Law.Tests.Given;
using static BangVang.Law.Tests.Overlays.OverlayGiven;

namespace BangVang.Law.Tests.Overlays;

/// <summary>Whatever a body lays over the law, the law stays the floor.</summary>
public sealed class OverlayProperties
{
    static readonly string[] Codes = [.. National.Awards.Select(a => a.Code)];

    sealed record Case(Candidate Candidate, string Award, DateOnly On, IReadOnlyList<Overlay> Overlays);

    static Gen<T> Of<T>(params T[] values) => Gen.Elements(values);

    static readonly Gen<DateOnly> Days = from n in Gen.Choose(0, 3700) select Day(2018, 1, 1).AddDays(n);

    static readonly Gen<Condition> Conditions =
        from kind in Gen.Choose(0, 7)
        from n in Gen.Choose(1, 12)
        from code in Of(Codes)
        from rating in Of(Enum.GetValues<Rating>())
        from mark in Of(Enum.GetValues<Mark>())
        from basis in Of<Basis?>(null, null, Basis.CongTrang, Basis.DotXuat)
        from tracks in Of<IReadOnlyList<Track>?>(null, null, [Track.Individual], [Track.Collective, Track.Enterprise])
        select Made(kind, n, code, rating) with { Mark = mark, Basis = basis, Tracks = tracks };

    static Condition Made(int kind, int n, string code, Rating rating) => kind switch
    {
        0 => new Share { Id = "c", Of = "LDTT", Percent = n * 8, Text = "t", Citation = "c", Mark = Mark.Local },
        1 => new RatingCondition { Id = "c", Min = rating, Text = "t", Citation = "c", Mark = Mark.Local },
        2 => new RatingYears { Id = "c", Continuous = n, Min = rating, Text = "t", Citation = "c", Mark = Mark.Local },
        3 => new Conditions.Interval { Id = "c", Since = [code], AtLeast = n, Text = "t", Citation = "c", Mark = Mark.Local },
        4 => new MonthsInUnit { Id = "c", Months = n, Text = "t", Citation = "c", Mark = Mark.Local },
        5 => new ServiceYears { Id = "c", Continuous = n, Text = "t", Citation = "c", Mark = Mark.Local },
        6 => new BlockRank { Id = "c", Rank = n, Text = "t", Citation = "c", Mark = Mark.Local },
        _ => new Confirm { Id = "c", OncePerType = n > 6, Text = "t", Citation = "c", Mark = Mark.Local },
    };

    static readonly Gen<Candidate> Candidates =
        from person in Gen.Elements(true, false)
        from years in Gen.Choose(0, 8)
        from rating in Of(Enum.GetValues<Rating>())
        from held in Gen.ArrayOf(from code in Of(Codes) from year in Gen.Choose(2016, 2026) select new HeldAward(code, year, Day(year + 1, 1, 15), Basis.CongTrang))
        from ground in Of<Basis?>(null, null, Basis.CongTrang, Basis.DotXuat, Basis.PhongTrao)
        from received in Of<DateOnly?>(null, null, Day(2023, 12, 1), Day(2025, 6, 1))
        from known in Gen.Choose(0, 5)
        let base_ = (person ? Person : Collective).Rated(rating, 2027 - years, 2027)
        select base_ with { Awards = known == 0 ? null : held.Take(6).ToList(), Basis = ground, ReceivedOn = received, ServiceFrom = known == 1 ? null : Day(2010, 1, 1) };

    static readonly Gen<Case> Cases =
        from candidate in Candidates
        from award in Of(Codes)
        from day in Days
        from conditions in Gen.ListOf(Conditions)
        from starts in Gen.ArrayOf(Days, 6)
        select new Case(candidate, award, day, [.. conditions.Take(3).Select((c, i) => Overlay(Adding(award, c), $"O{i}", starts[i], organisation: i == 1 ? Commune : Province))]);

    static Lawbook? Laid(Case given)
    {
        try
        {
            return National.With(given.Overlays, Commune);
        }
        catch (OverlayRefusedException)
        {
            return null;
        }
    }

    [Fact]
    public void No_overlay_turns_a_national_no_into_anything_else_and_none_makes_anybody_eligible() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(Arb.From(Cases), given =>
    {
        if (Laid(given) is not { } laid) return true;
        var national = National.Judge(given.Candidate, given.Award, given.On).Outcome;
        var local = laid.Judge(given.Candidate, given.Award, given.On).Outcome;
        return (national != Conclusion.NotEligible || local == Conclusion.NotEligible) && (local != Conclusion.Eligible || national == Conclusion.Eligible);
    }));

    [Fact]
    public void What_is_concluded_in_bulk_is_what_is_judged() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(Cases), given =>
        Laid(given) is not { } laid || laid.Conclude(Facts.Of(given.Candidate, laid, given.On), laid.Find(given.Award)!) == laid.Judge(given.Candidate, given.Award, given.On).Outcome));

    [Fact]
    public void Where_no_overlay_holds_the_nation_s_verdict_is_unchanged() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(Cases), given =>
        given.Overlays.Any(o => o.Covers(given.On)) || given.Candidate.ReceivedOn is not null || Laid(given) is not { } laid
        || laid.Judge(given.Candidate, given.Award, given.On).Outcome == National.Judge(given.Candidate, given.Award, given.On).Outcome));
}
