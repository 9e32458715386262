using BangVang.Accounts;
using BangVang.Councils;
using BangVang.Councils.Sessions;
using BangVang.Councils.Voting;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Councils;

public sealed class PaperBallotTests(TestHouse house)
{
    [Fact]
    public async Task Paper_ballots_and_written_opinions_of_absent_members_count_with_the_others()
    {
        var (council, session) = await Voting();
        var client = house.SignedIn(council.Officer);
        await HandOut(client, session, council.Members[6], council.Members[7]);
        // Number 8 is absent and answers in writing, on line.
        await house.With(db => db.Database.ExecuteSqlAsync($"update session_seats set attendance = 'Absent', absence = 'đi công tác' where session_id = {session.Id} and account_id = {council.Members[8].Id}"));
        for (var i = 0; i < 4; i++) await house.Votes(council.Members[i], session, true);
        await house.Votes(council.Members[8], session, true);
        (await house.Closes(council, session)).ShouldBeRefused("Đã phát 2 phiếu giấy nhưng tổ kiểm phiếu chưa nhập");
        var page = await client.Page($"/councils/sessions/{session.Id}/paper-ballots");
        (await client.Submit(page, "form[method=post]", ("Returned", "3"), ("Void", "0"), ("Agree[0]", "3"), ("Disagree[0]", "0"), ("Agree[1]", "0"), ("Disagree[1]", "0"))).ShouldBeRefused("lớn hơn số phiếu phát ra (2)");
        (await client.Submit(page, "form[method=post]", ("Returned", "2"), ("Void", "0"), ("Agree[0]", "2"), ("Disagree[0]", "0"), ("Agree[1]", "0"), ("Disagree[1]", "1"))).ShouldBeFine();
        (await client.Page($"/councils/sessions/{session.Id}/paper-ballots")).Body!.TextContent.ShouldContain("không xem lại được trước khi kiểm phiếu");
        (await house.Closes(council, session)).ShouldBeFine();
        await house.With(async db =>
        {
            var results = await db.CouncilResults.Where(r => r.SessionId == session.Id).ToListAsync();
            results.ShouldContain(r => r.Agree == 7 && r.Disagree == 0 && r.Void == 0);
            results.ShouldContain(r => r.Agree == 5 && r.Disagree == 1 && r.Void == 1);
            (await db.CountedBallots.CountAsync(b => b.SessionId == session.Id)).ShouldBe(5, "of paper there are only sums");
        });
        var docx = await client.GetByteArrayAsync($"/councils/sessions/{session.Id}/tally.docx");
        var text = Words.Of(docx);
        text.ShouldContain("Số phiếu phát ra: 7 (5 phiếu trên hệ thống, 2 phiếu giấy).");
        text.ShouldContain("Trong đó ý kiến bằng văn bản của thành viên vắng mặt là 1.");
    }

    [Fact]
    public async Task Who_was_given_paper_does_not_vote_on_line_besides_and_who_voted_gets_no_paper()
    {
        var (council, session) = await Voting();
        var client = house.SignedIn(council.Officer);
        var voter = house.SignedIn(council.Members[0]);
        var review = await voter.Submit(await voter.Page($"/councils/sessions/{session.Id}/ballot"), "form#phieu", ("Answers[1]", "1"), ("Answers[2]", "1"));
        await HandOut(client, session, council.Members[0]);
        (await voter.Cast(review)).ShouldBeRefused("đã nhận phiếu giấy");
        await house.Votes(council.Members[1], session, true);
        (await HandOut(client, session, council.Members[1])).ShouldBeRefused("đã bỏ phiếu hoặc đã nhận phiếu giấy");
    }

    [Fact]
    public async Task A_teller_who_is_a_member_enters_paper_ballots_and_another_member_finds_no_such_page()
    {
        var (council, session) = await Voting();
        await house.With(db => db.Database.ExecuteSqlAsync($"update session_seats set is_teller = true where session_id = {session.Id} and account_id = {council.Members[2].Id}"));
        (await house.SignedIn(council.Members[2]).Page($"/councils/sessions/{session.Id}/paper-ballots")).Body!.TextContent.ShouldContain("Chưa phát phiếu giấy nào");
        (await house.SignedIn(council.Members[3]).Visit($"/councils/sessions/{session.Id}/paper-ballots")).ShouldNotExist();
    }

    async Task<Answer> HandOut(HttpClient client, CouncilSession session, params Account[] members)
    {
        var seats = new List<Guid>();
        await house.With(async db => seats.AddRange(await db.SessionSeats.Where(s => s.SessionId == session.Id && members.Select(m => (Guid?)m.Id).Contains(s.AccountId)).Select(s => s.Id).ToListAsync()));
        Answer? last = null;
        foreach (var seat in seats)
        {
            var page = await client.Page($"/councils/sessions/{session.Id}/roll");
            last = await client.Post(page, $"/councils/sessions/{session.Id}/roll?handler=HandOut", ("seat", seat.ToString()));
        }
        return last!;
    }

    async Task<(CouncilGiven, CouncilSession)> Voting()
    {
        var council = await house.Given.CouncilOf(await house.Given.Root());
        return (council, await house.Given.Session(council, await house.Given.WaitingFor(council.Body, 2)));
    }
}
