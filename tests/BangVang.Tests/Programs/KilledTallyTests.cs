using System.Net;
using BangVang.Councils;
using BangVang.Councils.Sessions;
using BangVang.Councils.Voting;
using BangVang.Dossiers;
using BangVang.Tests.Councils;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Programs;

public sealed class KilledTallyTests(TestHouse shared)
{
    [Theory]
    [InlineData("counted_ballots")]
    [InlineData("council_results")]
    [InlineData("nominees")]
    public async Task A_program_killed_in_the_middle_of_a_tally_leaves_the_box_locked_and_whole(string where)
    {
        await using var house = await shared.Apart();
        var council = await house.Given.CouncilOf(await house.Given.Root(), 3);
        var nominees = await house.Given.WaitingFor(council.Body, 2);
        var session = await house.Given.Session(council, nominees);
        foreach (var member in council.Members) await house.Votes(member, session, true);

        await using (var program = BangVangProgram.Web(house))
        {
            var client = house.SignedInElsewhere(council.Officer, await program.Address());
            var visit = await client.Visit($"/councils/sessions/{session.Id}/close");
            visit.Status.ShouldBe(HttpStatusCode.OK, program.Output);
            // Readers go on, the first writer stands still.
            await using var gate = await TableGate.At(house, where, "share");
            await gate.KillThereIn(program, client.Submit(visit.Document, "form[method=post]"));
        }

        await house.With(async db =>
        {
            (await db.CouncilSessions.SingleAsync(s => s.Id == session.Id)).ShouldSatisfyAllConditions(s => s.State.ShouldBe(SessionState.Voting), s => s.Seal.ShouldBeNull(), s => s.MinutesNumber.ShouldBeNull());
            (await db.SealedBallots.CountAsync(b => b.SessionId == session.Id)).ShouldBe(3);
            (await db.CountedBallots.AnyAsync(b => b.SessionId == session.Id) || await db.CouncilResults.AnyAsync(r => r.SessionId == session.Id)).ShouldBeFalse();
            (await db.SessionSeats.CountAsync(s => s.SessionId == session.Id && s.Way == BallotWay.Online)).ShouldBe(3);
            (await db.Nominees.CountAsync(n => nominees.Select(x => x.Id).Contains(n.Id) && n.Standing == NomineeStanding.Proposed)).ShouldBe(2);
        });
        (await house.Closes(council, session)).Text.ShouldContain("Đã kiểm phiếu và kết thúc phiên");
        await house.With(async db => (await db.CouncilSessions.SingleAsync(s => s.Id == session.Id)).MinutesNumber.ShouldBe(1, "the number that was not used was never given"));
    }
}
