using BangVang.Law.Book;
using BangVang.Law.Money;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Money;

/// <summary>The sums worked out by hand from the decrees: award, recipient, a day on which the salary holds, đồng.</summary>
public sealed class PrizeVectorTests
{
    [Theory]
    // 2.340.000 đ, from 1/7/2024 to 30/6/2026.
    [InlineData("LDTT", Recipient.Individual, "2025-12-31", 710000)]
    [InlineData("CSTDCS", Recipient.Individual, "2025-12-31", 2340000)]
    [InlineData("BK_TINH", Recipient.Individual, "2025-12-31", 3510000)]
    [InlineData("TTLDTT", Recipient.Collective, "2025-12-31", 1880000)]
    [InlineData("GK_XA", Recipient.Collective, "2025-12-31", 1410000)]
    [InlineData("BK_TTG", Recipient.Individual, "2025-12-31", 8190000)]
    [InlineData("GT_HCM", Recipient.Individual, "2025-12-31", 631800000)]
    // 2.530.000 đ, from 1/7/2026.
    [InlineData("LDTT", Recipient.Individual, "2026-07-01", 760000)]
    [InlineData("BK_TINH", Recipient.Individual, "2026-07-01", 3800000)]
    [InlineData("BK_TTG", Recipient.Individual, "2026-07-01", 8860000)]
    [InlineData("GK_XA", Recipient.Household, "2026-07-01", 1140000)]
    [InlineData("CO_TINH", Recipient.Collective, "2026-07-01", 20240000)]
    // The regime that only carries on pays the same.
    [InlineData("CO_TINH", Recipient.Collective, "2026-10-01", 20240000)]
    [InlineData("GK_XA", Recipient.Household, "2026-11-29", 1140000)]
    // 1.490.000 đ, under the law of 2003.
    [InlineData("LDTT", Recipient.Individual, "2022-12-31", 450000)]
    [InlineData("CSTDCS", Recipient.Individual, "2022-12-31", 1490000)]
    [InlineData("GK_XA", Recipient.Individual, "2022-12-31", 230000)]
    [InlineData("GK_XA", Recipient.Collective, "2022-12-31", 450000)]
    // 1.800.000 đ, from 1/7/2023 to 30/6/2024.
    [InlineData("CSTD_TINH", Recipient.Individual, "2023-12-31", 5400000)]
    [InlineData("CSTD_TINH", Recipient.Individual, "2024-06-30", 5400000)]
    public void An_award_brings_this_sum(string award, Recipient recipient, string on, int vnd) =>
        National.Reckon([new PrizeClaim(award)], recipient, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)).TotalVnd.ShouldBe(vnd);

    [Fact]
    public void The_provincial_merit_certificate_rose_with_the_law_of_2022()
    {
        National.Reckon([new PrizeClaim("BK_TINH")], Recipient.Individual, Day(2023, 12, 31)).TotalVnd.ShouldBe(1_800_000);
        National.Reckon([new PrizeClaim("BK_TINH")], Recipient.Individual, Day(2024, 1, 1)).TotalVnd.ShouldBe(2_700_000);
    }

    [Fact]
    public void The_salary_is_that_of_the_day_of_the_decision()
    {
        National.Reckon([new PrizeClaim("CSTDCS")], Recipient.Individual, Day(2026, 6, 30)).TotalVnd.ShouldBe(2_340_000);
        National.Reckon([new PrizeClaim("CSTDCS")], Recipient.Individual, Day(2026, 7, 1)).TotalVnd.ShouldBe(2_530_000);
    }

    [Fact]
    public void Every_figure_of_the_book_times_every_salary_is_a_sum_in_whole_tens_of_thousands_never_below_the_product() => (
        from award in National.Awards
        from version in award.Versions
        from coefficient in new[] { version.Prize?.Individual, version.Prize?.Collective, version.Prize?.Household }
        where coefficient is not null
        from salary in National.BaseSalaries
        let product = coefficient.Value * salary.Vnd
        let rounded = PrizeRules.National.Rounded(product)
        where rounded < product || rounded % 10_000 != 0 || rounded - product >= 10_000
        select award.Code).ShouldBeEmpty();
}
