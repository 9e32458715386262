using System.Net;
using BangVang.Accounts;
using BangVang.Councils.Sessions;
using BangVang.Councils.Voting;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Councils;

/// <summary>Ballots that must not get into the box.</summary>
public sealed class RefusedBallotTests(TestHouse house)
{
    [Fact]
    public async Task A_second_ballot_is_refused_and_the_first_stays()
    {
        var (council, session) = await Voting();
        var client = house.SignedIn(council.Members[0]);
        var review = await client.Submit(await client.Page($"/councils/sessions/{session.Id}/ballot"), "form#phieu", ("Answers[1]", "1"), ("Answers[2]", "1"));
        (await client.Cast(review)).Text.ShouldContain("Đã nhận phiếu");
        (await client.Cast(review)).ShouldBeRefused("Mỗi thành viên chỉ bỏ một lần");
        await Box(session, 1);
    }

    [Fact]
    public async Task Of_two_ballots_of_one_member_at_the_same_moment_one_is_taken()
    {
        var (council, session) = await Voting();
        var client = house.SignedIn(council.Members[0]);
        var review = await client.Submit(await client.Page($"/councils/sessions/{session.Id}/ballot"), "form#phieu", ("Answers[1]", "1"), ("Answers[2]", "1"));
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => client.Cast(review)));
        answers.Count(a => a.Text.Contains("Đã nhận phiếu", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(1);
        answers.Count(a => a.Status == HttpStatusCode.UnprocessableEntity).ShouldBe(5);
        await Box(session, 1);
    }

    [Fact]
    public async Task A_ballot_after_the_hour_or_after_the_count_is_refused()
    {
        var (council, session) = await Voting();
        var (late, after) = (house.SignedIn(council.Members[0]), house.SignedIn(council.Members[1]));
        var (first, second) = (await Review(late, session), await Review(after, session));
        await house.With(db => db.Database.ExecuteSqlAsync($"update council_sessions set closes_at = now() - interval '1 minute' where id = {session.Id}"));
        (await late.Cast(first)).ShouldBeRefused("Đã hết giờ bỏ phiếu");
        await house.With(db => db.Database.ExecuteSqlAsync($"update council_sessions set closes_at = null where id = {session.Id}"));
        await house.Votes(council.Members[2], session, true);
        await house.Closes(council, session);
        (await after.Cast(second)).ShouldBeRefused("đã đóng và kiểm phiếu");
        await house.With(async db => (await db.CountedBallots.CountAsync(b => b.SessionId == session.Id)).ShouldBe(1));
    }

    [Fact]
    public async Task Somebody_who_is_not_a_member_finds_no_ballot_whatever_the_role()
    {
        var (council, session) = await Voting();
        var voter = house.SignedIn(council.Members[0]);
        var review = await Review(voter, session);
        foreach (var role in Enum.GetValues<Role>())
        {
            var stranger = house.SignedIn(await house.Given.Account(role, council.Body));
            (await stranger.Visit($"/councils/sessions/{session.Id}/ballot")).ShouldNotExist();
            (await stranger.Visit($"/councils/sessions/{session.Id}/receipt")).ShouldNotExist();
            var home = await stranger.Page("/councils");
            (await stranger.Post(home, $"/councils/sessions/{session.Id}/ballot?handler=Cast", ("Answers[1]", "1"), ("Answers[2]", "1"))).ShouldNotExist();
        }
        (await house.Visitor().Visit($"/councils/sessions/{session.Id}/ballot")).ShouldAskToSignIn();
        await Box(session, 0);
        (await voter.Cast(review)).ShouldBeFine();
    }

    [Fact]
    public async Task Forged_sessions_numbers_and_answers_are_refused()
    {
        var (council, session) = await Voting();
        var (elsewhere, other) = await Voting();
        var client = house.SignedIn(council.Members[0]);
        var page = await client.Page($"/councils/sessions/{session.Id}/ballot");
        string Address(Guid id) => $"/councils/sessions/{id}/ballot?handler=Cast";
        (await client.Post(page, Address(Guid.CreateVersion7()), ("Answers[1]", "1"), ("Answers[2]", "1"))).ShouldNotExist();
        (await client.Post(page, Address(other.Id), ("Answers[1]", "1"), ("Answers[2]", "1"))).ShouldNotExist();
        (await client.Post(page, Address(session.Id), ("Answers[1]", "1"), ("Answers[2]", "1"), ("Answers[77]", "1"))).ShouldBeRefused("không thuộc phiên này");
        (await client.Post(page, Address(session.Id), ("Answers[1]", "2"), ("Answers[2]", "1"))).ShouldBeRefused("không đọc được");
        (await client.Post(page, Address(session.Id), ("Answers[1]", "1"))).ShouldBeRefused("Còn 1 đề nghị chưa chọn: số 2");
        await Box(session, 0);
        await Box(other, 0);
        elsewhere.Id.ShouldNotBe(council.Id);
    }

    [Fact]
    public async Task A_member_who_is_proposed_has_no_vote_on_that_and_the_base_follows_the_setting()
    {
        var council = await house.Given.CouncilOf(await house.Given.Root(), 4);
        var nominees = await house.Given.WaitingFor(council.Body, 3, who: i => i == 2 ? ("Ông " + council.Members[1].Name, null) : ($"Bà Người Khác {i}", null));
        var session = await house.Given.Session(council, nominees);
        var own = house.SignedIn(council.Members[1]);
        var page = await own.Page($"/councils/sessions/{session.Id}/ballot");
        page.Body!.TextContent.ShouldContain("không bỏ phiếu cho mình");
        page.QuerySelectorAll("input[name='Answers[2]']").ShouldBeEmpty();
        (await own.Post(page, $"/councils/sessions/{session.Id}/ballot?handler=Cast", ("Answers[1]", "1"), ("Answers[2]", "1"), ("Answers[3]", "1"))).ShouldBeRefused("Đề nghị số 2 là của chính ông/bà");
        (await house.Votes(council.Members[1], session, true)).Codes().Count.ShouldBe(1);
        var others = new List<string>();
        foreach (var member in council.Members.Where(m => m != council.Members[1]))
        {
            var codes = (await house.Votes(member, session, true)).Codes();
            codes.Count.ShouldBe(2, "a sheet of its own for the nominee who is a member");
            others.AddRange(codes);
        }
        await house.With(services => services.GetRequiredService<BangVang.Kernel.Settings.SettingValues>().Change("councils.own-vote-in-base", council.Body.RootId, "không").ContinueWith(_ => true, TaskScheduler.Default));
        await house.Closes(council, session);
        await house.With(async db =>
        {
            (await db.Set<BangVang.Councils.CouncilResult>().SingleAsync(r => r.NomineeId == nominees[1].Id)).ShouldSatisfyAllConditions(r => r.Agree.ShouldBe(3), r => r.Members.ShouldBe(3));
            (await db.Set<BangVang.Councils.CouncilResult>().SingleAsync(r => r.NomineeId == nominees[0].Id)).Members.ShouldBe(4);
            var counted = await db.CountedBallots.Where(b => b.SessionId == session.Id).ToListAsync();
            counted.Where(b => b.Sheet == 0).ShouldAllBe(b => b.Answers == "1-1", "no common sheet tells by a gap whose it is");
            counted.Count(b => b.Sheet == 2).ShouldBe(3);
        });
    }

    [Fact]
    public async Task An_account_that_is_closed_while_its_member_chooses_casts_nothing_and_the_member_still_counts()
    {
        var (council, session) = await Voting();
        var client = house.SignedIn(council.Members[0]);
        var review = await Review(client, session);
        await house.With(async db =>
        {
            var account = await db.Accounts.SingleAsync(a => a.Id == council.Members[0].Id);
            account.Close(await Today());
            await db.SaveChangesAsync();
        });
        (await client.Cast(review)).Status.ShouldNotBe(HttpStatusCode.OK);
        (await client.Visit($"/councils/sessions/{session.Id}/ballot")).ShouldAskToSignIn();
        await Box(session, 0);
        for (var i = 1; i < 9; i++) await house.Votes(council.Members[i], session, true);
        await house.Closes(council, session);
        await house.With(async db => (await db.Set<BangVang.Councils.CouncilResult>().FirstAsync(r => r.SessionId == session.Id)).ShouldSatisfyAllConditions(r => r.Members.ShouldBe(9), r => r.Agree.ShouldBe(8)));
        (await house.SignedIn(council.Officer).Page($"/councils/{council.Id}")).Body!.TextContent.ShouldContain("tài khoản đã khóa");
    }

    [Fact]
    public async Task Who_left_the_council_while_choosing_casts_nothing_and_who_left_after_voting_still_counts()
    {
        var (council, session) = await Voting();
        var client = house.SignedIn(council.Members[8]);
        var review = await Review(client, session);
        await house.Votes(council.Members[7], session, true);
        await Leave(council, council.Members[8].Name, council.Members[7].Name);
        (await client.Cast(review)).ShouldNotExist();
        for (var i = 0; i < 7; i++) await house.Votes(council.Members[i], session, true);
        var page = (await house.SignedIn(council.Officer).Page($"/councils/sessions/{session.Id}")).Body!.TextContent;
        page.ShouldContain($"Thôi tham gia: {council.Members[8].Name}.");
        page.ShouldContain($"đã bỏ phiếu, vẫn tính trong phiên này: {council.Members[7].Name}.");
        page.ShouldContain("Tổng số thành viên tính lại: 8. Đủ số dự họp: 8/8 thành viên, cần từ 6 (2/3");
        await house.Closes(council, session);
        await house.With(async db => (await db.Set<BangVang.Councils.CouncilResult>().FirstAsync(r => r.SessionId == session.Id)).ShouldSatisfyAllConditions(r => r.Members.ShouldBe(8), r => r.Agree.ShouldBe(8)));
    }

    async Task Leave(CouncilGiven council, params string[] names)
    {
        var client = house.SignedIn(council.Officer);
        var page = await client.Page($"/councils/{council.Id}/compose");
        var ids = page.QuerySelectorAll("label").Where(l => names.Any(n => l.TextContent.Contains(n + ",", StringComparison.Ordinal))).Select(l => l.QuerySelector("input")!.GetAttribute("value")!).ToArray();
        var today = await Today();
        (await client.Submit(page, "form[method=post]", ("Number", "300/QĐ-UBND"), ("DecidedOn", $"{today:dd/MM/yyyy}"), ("DecidedBy", "Chủ tịch UBND tỉnh"), ("From", $"{today:dd/MM/yyyy}"), ("Leaving", ids))).ShouldBeFine();
    }

    Task<DateOnly> Today() => house.With(services => Task.FromResult(services.GetRequiredService<Clock>().Today));

    static async Task<Answer> Review(HttpClient client, CouncilSession session) =>
        await client.Submit(await client.Page($"/councils/sessions/{session.Id}/ballot"), "form#phieu", ("Answers[1]", "1"), ("Answers[2]", "1"));

    Task Box(CouncilSession session, int ballots) => house.With(async db => (await db.SealedBallots.CountAsync(b => b.SessionId == session.Id)).ShouldBe(ballots));

    async Task<(CouncilGiven, CouncilSession)> Voting()
    {
        var council = await house.Given.CouncilOf(await house.Given.Root());
        return (council, await house.Given.Session(council, await house.Given.WaitingFor(council.Body, 2)));
    }
}
