using System.Security.Cryptography;
using BangVang.Councils.Voting;
using FsCheck;
using FsCheck.Fluent;

namespace BangVang.Tests.Councils;

public sealed class BallotSheetTests
{
    [Fact]
    public void What_is_sealed_opens_with_the_key_of_its_box_only_and_not_after_a_change()
    {
        using var key = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var seal = Sealing.Seal("phiếu"u8.ToArray(), key.PublicKey.ExportSubjectPublicKeyInfo());
        Sealing.Open(seal, key).ShouldBe("phiếu"u8.ToArray());
        Should.Throw<CryptographicException>(() => Sealing.Open(seal, other));
        seal[^1] ^= 1;
        Should.Throw<CryptographicException>(() => Sealing.Open(seal, key));
    }

    [Fact]
    public void All_sheets_of_a_session_are_sealed_to_one_length_and_two_of_one_content_have_nothing_in_common()
    {
        using var key = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var box = key.PublicKey.ExportSubjectPublicKeyInfo();
        var agree = BallotSheet.Of(Enumerable.Range(1, 12).ToDictionary(n => n, _ => true), 12, new HashSet<int> { 3 });
        var not = BallotSheet.Of(Enumerable.Range(1, 12).Where(n => n != 3).ToDictionary(n => n, _ => false), 12, new HashSet<int> { 3 });
        agree.Concat(not).Select(s => Sealing.Seal(s.Pack(), box).Length).Distinct().Count().ShouldBe(1);
        var (one, two) = (Sealing.Seal(agree[0].Pack(), box), Sealing.Seal(agree[0].Pack(), box));
        // The key's shape is common; the key itself and all behind it are not.
        one[^40..].Zip(two[^40..]).Count(p => p.First == p.Second).ShouldBeLessThan(8);
    }

    [Fact]
    public void Whatever_is_answered_comes_back_and_the_common_sheet_never_shows_who_has_no_vote_on_whom() => Prop.ForAll(ArbMap.Default.ArbFor<(bool[] Answers, byte Apart, bool IsOwn)>(), given =>
    {
        if (given.Answers.Length is 0 or > 60) return;
        var count = given.Answers.Length;
        var apart = new HashSet<int> { given.Apart % count + 1 };
        var answers = given.Answers.Select((a, i) => (Number: i + 1, a)).Where(x => !given.IsOwn || !apart.Contains(x.Number)).ToDictionary(x => x.Number, x => x.a);
        var sheets = BallotSheet.Of(answers, count, apart);
        sheets.Count.ShouldBe(given.IsOwn ? 1 : 2);
        sheets[0].Answers.Count(a => a == BallotSheet.NotAsked).ShouldBe(1);
        sheets.Select(s => BallotSheet.Unpack(s.Pack())).ShouldBe(sheets);
        foreach (var (number, agrees) in answers) sheets.Single(s => s.Answers[number - 1] != BallotSheet.NotAsked).Answers[number - 1].ShouldBe(agrees ? '1' : '0');
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_nominee_whom_a_common_sheet_does_not_answer_is_left_off_all_of_them()
    {
        var box = new OpenedBox([new(0, "A", "111"), new(0, "B", "1-0"), new(0, "C", "010")], null);
        box.Published().Select(s => s.Answers).ShouldBe(["1-1", "1-0", "0-0"]);
        box.Count(2).ShouldBe(new ItemCount(2, 0, 0));
    }

    [Theory]
    [InlineData(5, 4, 0, new[] { 4 }, new[] { 0 }, null)]
    [InlineData(3, 4, 0, new[] { 4 }, new[] { 0 }, "lớn hơn số phiếu phát ra")]
    [InlineData(5, 4, 5, new[] { 0 }, new[] { 0 }, "không hợp lệ (5) lớn hơn")]
    [InlineData(5, 4, 1, new[] { 2 }, new[] { 2 }, "nhiều hơn 3 phiếu hợp lệ")]
    [InlineData(5, 4, 0, new[] { -1 }, new[] { 0 }, "số âm")]
    public void Figures_of_paper_ballots_that_cannot_be_are_said(int issued, int returned, int spoilt, int[] agree, int[] disagree, string? fault)
    {
        var said = new PaperCount(returned, spoilt, agree, disagree).Fault(issued, [.. agree.Select(_ => issued)]);
        if (fault is null) said.ShouldBeNull();
        else said.ShouldNotBeNull().ShouldContain(fault);
    }
}
