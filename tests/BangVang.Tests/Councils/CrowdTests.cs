using System.Net;
using BangVang.Councils;
using BangVang.Councils.Voting;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Councils;

public sealed class CrowdTests(TestHouse house)
{
    [Fact]
    public async Task Three_hundred_members_who_vote_at_once_lose_nothing()
    {
        const int members = 300;
        var council = await house.Given.CouncilOf(await house.Given.Root(), members);
        var nominees = await house.Given.WaitingFor(council.Body, 3);
        var session = await house.Given.Session(council, nominees);
        var ready = new List<(HttpClient Client, AngleSharp.Dom.IDocument Page, bool Agrees)>();
        for (var i = 0; i < members; i++)
        {
            var client = house.SignedIn(council.Members[i]);
            ready.Add((client, await client.Page($"/councils/sessions/{session.Id}/ballot"), i % 3 != 0));
        }
        var answers = await Task.WhenAll(ready.Select(r => Cast(r.Client, r.Page, session.Id, r.Agrees)));
        var codes = answers.Select(a => a.ShouldBeFine().Codes().Single()).ToList();
        codes.Distinct().Count().ShouldBe(members);
        (await house.Closes(council, session)).ShouldBeFine();
        await house.With(async db =>
        {
            (await db.CountedBallots.Where(b => b.SessionId == session.Id).Select(b => b.Code).ToListAsync()).ShouldBe(codes, ignoreOrder: true);
            var first = await db.CouncilResults.SingleAsync(r => r.NomineeId == nominees[0].Id);
            (first.Agree, first.Disagree, first.Members).ShouldBe((200, 100, 300));
        });
    }

    /// <summary>Tries again where the page says that the server is too busy, as its reader would: before the ballot is taken, or for the receipt.</summary>
    static async Task<Answer> Cast(HttpClient client, AngleSharp.Dom.IDocument page, Guid session, bool agrees)
    {
        Task<Answer> Send() => client.Post(page, $"/councils/sessions/{session}/ballot?handler=Cast", ("Answers[1]", agrees ? "1" : "0"), ("Answers[2]", "1"), ("Answers[3]", "0"));
        var answer = await Send();
        for (var i = 0; i < 10 && answer.Status == HttpStatusCode.ServiceUnavailable; i++)
            answer = answer.Path.Contains("receipt", StringComparison.Ordinal) ? await client.Visit(answer.Path) : await Send();
        return answer;
    }
}
