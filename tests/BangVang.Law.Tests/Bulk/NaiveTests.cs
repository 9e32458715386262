using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Conditions;
using BangVang.Law.Verdicts;
using FsCheck;
using FsCheck.Fluent;
using static BangVang.Law.Tests.Given;
using Outcome = BangVang.Law.Verdicts.Outcome;

namespace BangVang.Law.Tests.Bulk;

/// <summary>A few kinds written a second time from the words of the law, year by year over the wire record, and compared.</summary>
public sealed class NaiveTests
{
    static readonly DateOnly On = Day(2026, 3, 1);
    const int Year = 2025;

    [Fact]
    public void Years_on_end_are_counted_as_one_would_on_fingers() => Compare<ConsecutiveYears>((condition, candidate, ask) =>
    {
        if (candidate.Awards is null) return Outcome.EvidenceMissing;
        for (var year = Year; year > Year - condition.Count; year--)
            if (!Decided(candidate).Any(a => a.Year == year && condition.Awards.Contains(a.Code) && IsMerit(a))) return Outcome.NotMet;
        return LastGiving(candidate, ask.Award.Code) > Year - condition.Count ? Outcome.HumanDecides : Outcome.Met;
    }, IsPlain);

    [Fact]
    public void Shares_are_counted_by_heads() => Compare<Share>((condition, candidate, _) =>
    {
        var members = candidate.Collective is { } table && table.TryGetValue(Year, out var found) ? found : new Membership();
        var holders = condition.Of == "CSTDCS" ? members.Cstdcs : members.Ldtt;
        List<bool?> limbs = [];
        if (condition.Percent is { } percent) limbs.Add(holders is null || members.Members is null or 0 ? null : holders.Value / (decimal)members.Members.Value >= percent / 100 && (!condition.Exclusive || holders.Value * 100 != members.Members.Value * percent));
        if (condition.CompletePercent is { } complete) limbs.Add(members.Completed is null || members.Members is null or 0 ? null : members.Completed.Value / (decimal)members.Members.Value >= complete / 100);
        if (condition.Count is { } count) limbs.Add(holders is null ? null : holders >= count);
        if (condition.NoneDisciplinedFrom is not null) limbs.Add(members.Disciplined is null ? null : members.Disciplined == 0);
        return limbs.Contains(false) ? Outcome.NotMet : limbs.Contains(null) ? Outcome.EvidenceMissing : Outcome.Met;
    }, c => IsPlain(c) && c.AtTheLimit is null);

    // What is sure only: the years in which one may count on the award are those after its decision, or the second after its year.
    [Fact]
    public void A_ladder_that_is_met_is_met_on_fingers_too() => Compare<Ladder>((condition, candidate, ask) => IsClimbed(condition, candidate, ask.Award.Code) ? Outcome.Met : null,
        c => IsPlain(c) && c is { RoundAnniversary: false, MinAge: 0, InitiativesNeeded: 0, FromLatest: false }, metOnly: true);

    // Years that carried an earlier giving of the same award on merit are not sure to count again.
    static int LastGiving(Candidate candidate, string asked) => Decided(candidate).Where(a => IsOwn(a.Code, asked) && a.Year < Year && IsGivenOnMerit(a)).Select(a => a.Year).DefaultIfEmpty(1979).Max();

    static bool IsOwn(string code, string asked) => code == asked || National.Find(asked)!.OneWith?.Awards.Contains(code) == true;

    static bool IsGivenOnMerit(HeldAward award) => award.Basis is null or Basis.CongTrang || award.Basis == Basis.PhongTrao && IsMerit(award);

    static bool IsClimbed(Ladder ladder, Candidate candidate, string asked)
    {
        var last = LastGiving(candidate, asked);
        var before = Decided(candidate).Where(a => ladder.After.Contains(a.Code) && IsMerit(a) && !(ladder.Afresh && a.Year <= last)).ToList();
        if (before.Count == 0) return false;
        if (ladder.Continuous == 0) return true;
        var first = Math.Max(last + 1, ladder.Window == Window.Open ? 1980 : before.Min(a => a.DecidedOn is { } decided ? Math.Max(decided.Year, a.Year) + 1 : a.Year + 2));
        var run = new List<int>();
        for (var year = Year; year >= first && IsGood(year); year--) run.Add(year);
        return run.Count >= ladder.Continuous
            && run.Count(y => RatingIn(y) == Rating.HTXSNV) >= ladder.TopYears
            && ladder.Within.All(Has) && (ladder.WithinAny.Count == 0 || ladder.WithinAny.Any(g => g.All.All(Has) && (!g.NotFlagSubject || candidate.FlagSubject == false)));

        Rating? RatingIn(int year) => candidate.Ratings is { } ratings && ratings.TryGetValue(year, out var rating) ? rating : null;
        bool IsGood(int year) => ladder.Min is null || RatingIn(year) >= ladder.Min || Decided(candidate).Any(a => a.Year == year && ladder.OrTitles.Contains(a.Code) && IsMerit(a));
        bool Has(Need need) => Decided(candidate).Count(a => need.Awards.Contains(a.Code) && run.Contains(a.Year) && IsMerit(a) && (need.Issuers is null || a.Issuer is not null && need.Issuers.Contains(a.Issuer))) >= need.Count;
    }

    // Where no doubt of the text leaves the answer to a person.
    static bool IsPlain(Condition condition) => condition is { Doubt: null, Question: null, Mark: not (Mark.Unsure or Mark.NotFound) };

    static bool IsMerit(HeldAward award) => National.Find(award.Code)!.IsTitle && award.Basis is not (Basis.DotXuat or Basis.ChuyenDe) && !(award.Basis == Basis.PhongTrao && National.Find(award.Code)!.Types.Contains(Basis.PhongTrao)) || !National.Find(award.Code)!.IsTitle && (award.Basis is null ? National.IsOnMeritOnly(National.PlaceOf(award.Code)) : award.Basis is not (Basis.DotXuat or Basis.ChuyenDe or Basis.PhongTrao));

    static IEnumerable<HeldAward> Decided(Candidate candidate) => (candidate.Awards ?? []).Where(a => a.DecidedOn is null || a.DecidedOn <= On);

    /// <param name="metOnly">The naive reading says only whether the rule is met; what else it may be is not compared.</param>
    static void Compare<T>(Func<T, Candidate, Ask, Outcome?> naive, Func<T, bool>? where = null, bool metOnly = false) where T : Condition
    {
        var regime = National.RegimeOn(On)!;
        var asked = National.Awards.SelectMany(a => a.On(On) is { } version ? version.Conditions.OfType<T>().Where(c => where?.Invoke(c) != false).Select(c => (Condition: c, Ask: new Ask(National, a, version, regime, On, Year, Track.Individual))) : []).ToList();
        asked.ShouldNotBeEmpty();
        var met = 0;
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var candidate = RandomCandidate.Of(seed) with { Disciplines = [], Confirmed = null };
            var facts = Facts.Of(candidate, National, On);
            foreach (var (condition, ask) in asked)
            {
                var (fast, slow) = (condition.Judge(facts, ask), naive(condition, candidate, ask));
                if (slow == Outcome.Met) met++;
                if (metOnly) (fast == Outcome.Met).ShouldBe(slow == Outcome.Met, $"{condition.Id}, {candidate.Id}");
                else fast.ShouldBe(slow!.Value, $"{condition.Id}, {candidate.Id}");
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(250));
        met.ShouldBeGreaterThan(0, "nobody met anything: the comparison would be empty");
    }
}
