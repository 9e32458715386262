using BangVang.Kernel;
using BangVang.Plans.Assignments;
using FsCheck;
using FsCheck.Fluent;

namespace BangVang.Tests.Plans;

public sealed class TimingWordsTests
{
    [Theory]
    [InlineData("Tháng 3", TimingKind.Month, "2026-03-31")]
    [InlineData("tháng 2, 3", TimingKind.Months, "2026-03-31")]
    [InlineData("Tháng 4 - 6", TimingKind.Months, "2026-06-30")]
    [InlineData("Từ tháng 4 đến tháng 6", TimingKind.Months, "2026-06-30")]
    [InlineData("Quý II", TimingKind.Quarter, "2026-06-30")]
    [InlineData("Quý II và III", TimingKind.Quarters, "2026-09-30")]
    [InlineData("quý 4/2026", TimingKind.Quarter, "2026-12-31")]
    [InlineData("Cả năm", TimingKind.AllYear, "2026-12-31")]
    [InlineData("Thường xuyên trong năm", TimingKind.AllYear, "2026-12-31")]
    [InlineData("6 tháng đầu năm", TimingKind.Months, "2026-06-30")]
    [InlineData("27/02", TimingKind.Day, "2026-02-27")]
    [InlineData("Trước ngày 15/3/2026", TimingKind.Day, "2026-03-15")]
    [InlineData("Sau khi có quyết định ban hành bảng chấm điểm", TimingKind.After, null)]
    [InlineData("  ", TimingKind.Unspecified, null)]
    public void What_officers_type_in_the_cell_is_understood(string typed, TimingKind kind, string? due)
    {
        var timing = TimingWords.Read(typed, 2026).ShouldNotBeNull();
        timing.Kind.ShouldBe(kind);
        timing.DueIn(2026).ShouldBe(due is null ? null : DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Tháng 13")]
    [InlineData("Quý V")]
    [InlineData("30/02")]
    [InlineData("29/02/2026")]
    [InlineData("Tháng 6 - 4")]
    [InlineData("bao giờ xong thì thôi")]
    public void What_cannot_be_a_time_is_not_guessed(string typed) => TimingWords.Read(typed, 2026).ShouldBeNull();

    [Fact]
    public void The_29th_of_February_is_a_day_in_a_leap_year_only()
    {
        TimingWords.Read("29/02", 2028)!.DueIn(2028).ShouldBe(new DateOnly(2028, 2, 29));
        TimingWords.Read("29/02", 2027).ShouldBeNull();
    }

    [Fact]
    public void Every_timing_in_words_is_read_back_as_itself() => Prop.ForAll(Timings().ToArbitrary(), timing =>
    {
        var read = TimingWords.Read(timing.InWords(), 2026);
        return read is not null && read.Kind == timing.Kind && read.DueIn(2026) == timing.DueIn(2026) && read.StartIn(2026) == timing.StartIn(2026);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_timing_that_makes_no_sense_is_refused()
    {
        Should.Throw<Refusal>(() => new Timing(TimingKind.Month, [13]).MustMakeSense());
        Should.Throw<Refusal>(() => new Timing(TimingKind.Month, []).MustMakeSense());
        Should.Throw<Refusal>(() => new Timing(TimingKind.Quarter, [1, 2]).MustMakeSense());
        Should.Throw<Refusal>(() => new Timing(TimingKind.Day, []).MustMakeSense());
        Should.Throw<Refusal>(() => new Timing(TimingKind.After, []).MustMakeSense());
    }

    static Gen<Timing> Timings() => Gen.OneOf(
        from month in Gen.Choose(1, 12) select new Timing(TimingKind.Month, [month]),
        from quarter in Gen.Choose(1, 4) select new Timing(TimingKind.Quarter, [quarter]),
        from months in Gen.NonEmptyListOf(Gen.Choose(1, 12))
        where months.Distinct().Count() > 1
        select new Timing(TimingKind.Months, [.. months.Distinct().Order()]),
        from quarters in Gen.NonEmptyListOf(Gen.Choose(1, 4))
        where quarters.Distinct().Count() > 1
        select new Timing(TimingKind.Quarters, [.. quarters.Distinct().Order()]),
        Gen.Constant(new Timing(TimingKind.AllYear, [])),
        from day in Gen.Choose(0, 364) select new Timing(TimingKind.Day, [], new DateOnly(2026, 1, 1).AddDays(day)));
}
