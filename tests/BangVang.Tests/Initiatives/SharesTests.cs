using BangVang.Initiatives;
using BangVang.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace BangVang.Tests.Initiatives;

public sealed class SharesTests
{
    [Fact]
    public void Shares_are_whole_when_they_make_exactly_a_hundred_and_never_otherwise() => Prop.ForAll(Cuts(), ArbMap.Default.ArbFor<int>(), (cuts, noise) =>
    {
        var whole = Parts(cuts);
        Shares.Fault(whole).ShouldBeNull();
        var off = (noise % 500 == 0 ? 1 : noise % 500) / 100m;
        List<decimal> wrong = [.. whole];
        wrong[0] += off;
        (Shares.Fault(wrong) is not null).ShouldBeTrue($"{string.Join(" + ", wrong)}");
        Should.Throw<Refusal>(() => Shares.MustBeWhole(wrong));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_shares_of_any_number_of_authors_are_whole_and_differ_by_a_hundredth_at_most()
    {
        for (var authors = 1; authors <= 60; authors++)
        {
            var shares = Shares.Equal(authors);
            Shares.Fault(shares).ShouldBeNull($"{authors}");
            (shares.Max() - shares.Min()).ShouldBeLessThanOrEqualTo(0.01m);
        }
    }

    [Theory]
    [InlineData("còn thiếu 0,01%", new double[] { 33.33, 33.33, 33.33 })]
    [InlineData("thừa 10%", new double[] { 60, 50 })]
    [InlineData("lớn hơn 0%", new double[] { 100, 0 })]
    [InlineData("lớn hơn 0%", new double[] { 120, -20 })]
    [InlineData("tối đa hai chữ số", new double[] { 33.333, 66.667 })]
    public void What_is_wrong_is_said(string words, double[] shares) =>
        Shares.Fault([.. shares.Select(s => (decimal)s)]).ShouldNotBeNull().Replace('.', ',').ShouldContain(words.Replace('.', ','));

    [Fact]
    public void Nobody_is_no_author() => Shares.Fault([]).ShouldNotBeNull().ShouldContain("Chưa có tác giả nào");

    /// <summary>A hundred cut at random places, in hundredths.</summary>
    static Arbitrary<int[]> Cuts() => Gen.Choose(1, 9_999).ArrayOf().Where(a => a.Length <= 12).ToArbitrary();

    static List<decimal> Parts(int[] cuts)
    {
        int[] at = [0, .. cuts.Distinct().Order(), 10_000];
        return [.. at.Zip(at.Skip(1), (a, b) => (b - a) / 100m)];
    }
}
