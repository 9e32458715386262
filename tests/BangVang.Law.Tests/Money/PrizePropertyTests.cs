using BangVang.Law.Book;
using BangVang.Law.Money;
using FsCheck;
using FsCheck.Fluent;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Money;

public sealed class PrizePropertyTests
{
    static readonly PrizeRules rules = PrizeRules.National;

    [Fact]
    public void Rounding_is_never_down_always_to_a_multiple_and_by_less_than_one() => Prop.ForAll(Sums().ToArbitrary(), sum =>
    {
        var rounded = rules.Rounded(sum);
        return rounded >= sum && rounded % rules.RoundUpToVnd == 0 && rounded - sum < rules.RoundUpToVnd && rules.Rounded(rounded) == rounded;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_greater_product_never_brings_less() => Prop.ForAll(Sums().Two().ToArbitrary(), two =>
        two.Item1 <= two.Item2 ? rules.Rounded(two.Item1) <= rules.Rounded(two.Item2) : rules.Rounded(two.Item1) >= rules.Rounded(two.Item2)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_awards_does_not_matter() => Prop.ForAll(Receivers().ToArbitrary(), asked =>
    {
        var forth = National.Reckon(asked.Claims, asked.Recipient, asked.On);
        var back = National.Reckon([.. asked.Claims.Reverse()], asked.Recipient, asked.On);
        return forth.TotalVnd == back.TotalVnd && forth.Lines.Select(Told).SequenceEqual(back.Lines.Select(Told)) && forth.Notes.Order().SequenceEqual(back.Notes.Order());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_total_is_the_sum_of_what_is_paid_and_every_award_has_its_line() => Prop.ForAll(Receivers().ToArbitrary(), asked =>
    {
        var prize = National.Reckon(asked.Claims, asked.Recipient, asked.On);
        return prize.TotalVnd == prize.Lines.Where(l => l.IsPaid).Sum(l => l.Vnd!.Value) && prize.Lines.Count == asked.Claims.Count
            && prize.Lines.All(l => l.IsPaid ? l is { Vnd: > 0, Reason: null } : l.Reason is not null) && prize.Lines.All(l => l.Grounds.Count > 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_one_period_at_most_one_title_and_one_form_are_paid_and_it_is_the_highest() => Prop.ForAll(Receivers().ToArbitrary(), asked =>
        National.Reckon(asked.Claims, asked.Recipient, asked.On).Lines.Where(l => l.Vnd is not null).GroupBy(l => (l.IsTitle, l.Period))
            .All(g => g.Count(l => l.IsPaid) == 1 && g.Single(l => l.IsPaid).Vnd == g.Max(l => l.Vnd))).QuickCheckThrowOnFailure();

    [Fact]
    public void One_award_more_never_brings_less() => Prop.ForAll(Receivers().ToArbitrary(), asked =>
        National.Reckon(asked.Claims, asked.Recipient, asked.On).TotalVnd >= (asked.Claims.Count == 1 ? 0 : National.Reckon([.. asked.Claims.Skip(1)], asked.Recipient, asked.On).TotalVnd)).QuickCheckThrowOnFailure();

    sealed record Receiver(IReadOnlyList<PrizeClaim> Claims, Recipient Recipient, DateOnly On);

    static string Told(PrizeLine line) => $"{line.Award} {line.Period} {line.State} {line.Vnd} {line.Reason}";

    static Gen<decimal> Sums() => Gen.Choose(0, 2_000_000_000).Select(n => n / 100m);

    static Gen<Receiver> Receivers() =>
        from recipient in Gen.Elements(Recipient.Individual, Recipient.Collective, Recipient.Household)
        from after in Gen.Choose(0, Day(2027, 12, 31).DayNumber - Day(2017, 10, 1).DayNumber)
        let day = Day(2017, 10, 1).AddDays(after)
        let given = National.Awards.Where(a => a.Recipients.Contains(recipient) && a.On(day) is not null).ToArray()
        where given.Length > 0
        from count in Gen.Choose(1, 6)
        from claims in Gen.ArrayOf(Claims(given, day.Year), count)
        select new Receiver(claims, recipient, day);

    static Gen<PrizeClaim> Claims(Award[] given, int last) =>
        from award in Gen.Elements(given)
        from year in Gen.Choose(2020, 2023)
        from more in Gen.Choose(0, 2)
        let until = Math.Min(year + more, last)
        select new PrizeClaim(award.Code, new Period(Math.Min(year, until), until));
}
