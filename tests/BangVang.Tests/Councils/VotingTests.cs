using BangVang.Accounts;
using BangVang.Councils.Sessions;
using BangVang.Councils.Voting;
using BangVang.Dossiers;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Councils;

public sealed class VotingTests(TestHouse house)
{
    [Fact]
    public async Task Nine_members_vote_and_the_closed_session_says_who_passed_over_all_members()
    {
        var council = await house.Given.CouncilOf(await house.Given.Root());
        var nominees = await house.Given.WaitingFor(council.Body, 2);
        var title = await house.Given.WaitingFor(council.Body, 1, "CSTD_TINH");
        var session = await house.Given.Session(council, [.. nominees, .. title]);
        // Number 1 is the title (90 %): 8 of 9 are not enough; 2 and 3 pass by majority or do not.
        for (var i = 0; i < 9; i++) (await house.Votes(council.Members[i], session, i < 8, i < 5, i < 4)).Text.ShouldContain("Đã nhận phiếu");
        var closed = (await house.Closes(council, session)).ShouldBeFine();
        closed.Text.ShouldContain("Đã kiểm phiếu và kết thúc phiên");
        await house.With(async db =>
        {
            var results = await db.Set<BangVang.Councils.CouncilResult>().Where(r => r.SessionId == session.Id).ToDictionaryAsync(r => r.NomineeId);
            results[title[0].Id].ShouldSatisfyAllConditions(r => r.Agree.ShouldBe(8), r => r.Members.ShouldBe(9), r => r.Threshold.ShouldBe(90), r => r.Needed.ShouldBe(9), r => r.IsPassed.ShouldBeFalse());
            results[nominees[0].Id].ShouldSatisfyAllConditions(r => r.Agree.ShouldBe(5), r => r.Disagree.ShouldBe(4), r => r.Threshold.ShouldBeNull(), r => r.IsPassed.ShouldBeTrue());
            results[nominees[1].Id].IsPassed.ShouldBeFalse();
            (await db.Nominees.SingleAsync(n => n.Id == nominees[0].Id)).Standing.ShouldBe(NomineeStanding.Agreed);
            (await db.Nominees.SingleAsync(n => n.Id == title[0].Id)).Standing.ShouldBe(NomineeStanding.NotAgreed);
            (await db.SealedBallots.AnyAsync(b => b.SessionId == session.Id)).ShouldBeFalse();
        });
    }

    [Fact]
    public async Task Nothing_is_preselected_everything_must_be_answered_and_the_review_says_that_it_is_final()
    {
        var (council, session) = await Voting(3);
        var client = house.SignedIn(council.Members[0]);
        var page = await client.Page($"/councils/sessions/{session.Id}/ballot");
        page.QuerySelectorAll("input[type=radio]").Length.ShouldBe(6);
        page.QuerySelectorAll("input[checked]").ShouldBeEmpty();
        (await client.Submit(page, "form#phieu", ("Answers[1]", "1"))).ShouldBeRefused("Còn 2 đề nghị chưa chọn: số 2, 3");
        var review = await client.Submit(page, "form#phieu", ("Answers[1]", "1"), ("Answers[2]", "0"), ("Answers[3]", "1"));
        review.Text.ShouldContain("Bỏ phiếu rồi không sửa, không rút được");
        review.Text.ShouldContain("2 đồng ý, 1 không đồng ý");
        await house.With(async db => (await db.SealedBallots.AnyAsync(b => b.SessionId == session.Id)).ShouldBeFalse("looking over casts nothing"));
    }

    [Fact]
    public async Task All_except_agrees_to_whom_it_does_not_name()
    {
        var (council, session) = await Voting(4);
        var client = house.SignedIn(council.Members[0]);
        var page = await client.Page($"/councils/sessions/{session.Id}/ballot?mode=except");
        page.QuerySelectorAll("input[checked]").ShouldBeEmpty();
        var review = await client.Submit(page, "form#phieu", ("Against", "3"));
        review.Text.ShouldContain("3 đồng ý, 1 không đồng ý");
        var receipt = await client.Cast(review);
        var code = receipt.Codes().ShouldHaveSingleItem();
        await house.Votes(council.Members[1], session, true);
        await house.Closes(council, session);
        await house.With(async db => (await db.CountedBallots.SingleAsync(b => b.SessionId == session.Id && b.Code == code)).Answers.ShouldBe("1101"));
    }

    [Fact]
    public async Task The_receipt_is_shown_once_and_finds_the_ballot_in_the_published_list()
    {
        var (council, session) = await Voting(2);
        var client = house.SignedIn(council.Members[0]);
        var review = await client.Submit(await client.Page($"/councils/sessions/{session.Id}/ballot"), "form#phieu", ("Answers[1]", "1"), ("Answers[2]", "0"));
        var receipt = await client.Cast(review);
        Voter.CodeShape().IsMatch(receipt.Text).ShouldBeTrue();
        var code = receipt.Codes().ShouldHaveSingleItem();
        (await client.Page($"/councils/sessions/{session.Id}/receipt")).Body!.TextContent.ShouldContain("chỉ hiện một lần");
        (await client.Page($"/councils/sessions/{session.Id}/counted")).Body!.TextContent.ShouldContain("Chưa kiểm phiếu");
        await house.Votes(council.Members[1], session, true);
        await house.Closes(council, session);
        var list = await client.Page($"/councils/sessions/{session.Id}/counted");
        list.Body!.TextContent.ShouldContain("Niêm phong còn nguyên");
        var row = list.QuerySelectorAll("tr").Single(r => r.TextContent.Contains(BallotSheet.Spaced(code), StringComparison.Ordinal));
        row.TextContent.ShouldContain("Đồng ý: 1 · Không đồng ý: 2");
        (await client.Sheet($"/councils/sessions/{session.Id}/counted.xlsx")).ShouldContain(BallotSheet.Spaced(code));
    }

    [Fact]
    public async Task While_the_vote_is_on_the_turnout_is_shown_and_no_interim_count()
    {
        var (council, session) = await Voting(2);
        await house.Votes(council.Members[0], session, true);
        await house.Votes(council.Members[1], session, false);
        foreach (var who in new[] { council.Officer, council.Members[2] })
        {
            var text = (await house.SignedIn(who).Page($"/councils/sessions/{session.Id}")).QuerySelector("main")!.TextContent;
            text.ShouldContain("2/9 thành viên đã bỏ phiếu");
            text.ShouldNotContain("không đồng ý");
        }
        (await house.SignedIn(council.Officer).Visit($"/councils/sessions/{session.Id}/tally.docx")).ShouldNotExist();
        (await house.SignedIn(council.Officer).Visit($"/councils/sessions/{session.Id}/counted.xlsx")).ShouldNotExist();
    }

    [Fact]
    public async Task A_changed_result_breaks_the_seal_and_the_page_says_so()
    {
        var (council, session) = await Voting(1);
        await house.Votes(council.Members[0], session, true);
        await house.Closes(council, session);
        await house.With(db => db.Database.ExecuteSqlAsync($"update council_results set is_passed = true where session_id = {session.Id}"));
        (await house.SignedIn(council.Members[0]).Page($"/councils/sessions/{session.Id}/counted")).Body!.TextContent.ShouldContain("Niêm phong KHÔNG khớp");
    }

    [Fact]
    public async Task A_box_with_more_ballots_than_voters_is_not_counted()
    {
        var (council, session) = await Voting(1);
        await house.Votes(council.Members[0], session, true);
        await house.With(db => db.Database.ExecuteSqlAsync($"insert into sealed_ballots select gen_random_uuid(), session_id, is_paper, content from sealed_ballots where session_id = {session.Id}"));
        (await house.Closes(council, session)).ShouldBeRefused("Hòm phiếu có 2 phiếu nhưng danh sách ghi 1 thành viên");
    }

    [Fact]
    public async Task A_box_locked_by_the_tellers_opens_with_their_code_only()
    {
        var council = await house.Given.CouncilOf(await house.Given.Root());
        var session = await house.Given.Session(council, await house.Given.WaitingFor(council.Body, 1), code: "to-kiem-phieu-27");
        await house.Votes(council.Members[0], session, true);
        (await house.Closes(council, session, "")).ShouldBeRefused("Hòm phiếu khóa bằng mã của tổ kiểm phiếu");
        (await house.Closes(council, session, "to-kiem-phieu-28")).ShouldBeRefused("Mã khóa hòm phiếu không đúng");
        (await house.Closes(council, session, "to-kiem-phieu-27")).ShouldBeFine();
    }

    [Fact]
    public async Task A_vote_begun_anew_throws_all_ballots_away_and_lets_everybody_vote_again()
    {
        var (council, session) = await Voting(1);
        await house.Votes(council.Members[0], session, true);
        var client = house.SignedIn(council.Officer);
        (await client.Submit(await client.Page($"/councils/sessions/{session.Id}/restart"), "form[method=post]", ("Reason", "Nhầm danh sách"))).ShouldBeFine();
        await house.With(async db => (await db.SealedBallots.AnyAsync(b => b.SessionId == session.Id) || await db.SessionSeats.AnyAsync(s => s.SessionId == session.Id && s.Way != null)).ShouldBeFalse());
        (await client.Submit(await client.Page($"/councils/sessions/{session.Id}/open"), "form[method=post]")).ShouldBeFine();
        (await house.Votes(council.Members[0], session, false)).Text.ShouldContain("Đã nhận phiếu");
        (await house.Closes(council, session)).ShouldBeFine();
    }

    [Fact]
    public async Task A_ballot_asks_for_what_the_law_asks_on_the_day_on_which_it_is_opened()
    {
        var council = await house.Given.CouncilOf(await house.Given.Root(), 3);
        var session = await house.Given.Session(council, await house.Given.WaitingFor(council.Body, 1, "CO_TINH"), open: false);
        // As if it had been called for a day on which the law asked for no share of the votes.
        await house.With(db => db.Database.ExecuteSqlAsync($"update council_sessions set meets_on = date '2023-05-05' where id = {session.Id}"));
        await house.With(db => db.Database.ExecuteSqlAsync($"update session_seats set attendance = 'Present' where session_id = {session.Id}"));
        var client = house.SignedIn(council.Officer);
        (await client.Submit(await client.Page($"/councils/sessions/{session.Id}/open"), "form[method=post]")).ShouldBeFine();
        await house.With(async db =>
        {
            var (opened, item) = (await db.CouncilSessions.SingleAsync(s => s.Id == session.Id), await db.AgendaItems.SingleAsync(i => i.SessionId == session.Id));
            var book = Law.Lawbook.National;
            item.Percent.ShouldBe(book.VersionAt(book.AwardOf("CO_TINH"), Clock.DateIn(opened.OpenedAt!.Value)).Vote?.Percent);
        });
    }

    async Task<(CouncilGiven, CouncilSession)> Voting(int nominees)
    {
        var council = await house.Given.CouncilOf(await house.Given.Root());
        return (council, await house.Given.Session(council, await house.Given.WaitingFor(council.Body, nominees)));
    }
}
