using System.Net;
using System.Text.RegularExpressions;
using BangVang.Councils;
using BangVang.Councils.Sessions;
using BangVang.Councils.Voting;
using BangVang.Dossiers;
using BangVang.Tests.Councils;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BangVang.Tests.Programs;

public sealed partial class KilledTallyTests(TestHouse shared)
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

        await using (var source = NpgsqlDataSource.Create(house.ConnectionString))
        await using (var program = BangVangProgram.Web(house))
        {
            var client = house.SignedInElsewhere(council.Officer, await Address(program));
            var visit = await client.Visit($"/councils/sessions/{session.Id}/close");
            visit.Status.ShouldBe(HttpStatusCode.OK, program.Output);
            await using var gate = await source.OpenConnectionAsync();
            await using var held = await gate.BeginTransactionAsync();
            // Readers go on, the first writer stands still.
            await Run(gate, $"lock table {where} in share mode");
            var close = client.Submit(visit.Document, "form[method=post]");
            await Until(async () => await Count(source, $"select count(*) from pg_locks where not granted and relation = '{where}'::regclass") > 0, program);
            await program.Kill();
            await Should.ThrowAsync<HttpRequestException>(close);
            await held.RollbackAsync();
            await Until(async () => await Count(source, "select count(*) from pg_stat_activity where state in ('active', 'idle in transaction') and pid <> pg_backend_pid() and datname = current_database()") == 0, program);
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

    static async Task<Uri> Address(BangVangProgram program)
    {
        await Until(() => Task.FromResult(Listening().IsMatch(program.Output)), program);
        return new Uri(Listening().Match(program.Output).Groups[1].Value);
    }

    static async Task Until(Func<Task<bool>> condition, BangVangProgram program)
    {
        for (var i = 0; i < 1200; i++)
        {
            if (await condition()) return;
            await Task.Delay(50);
        }
        throw new ShouldAssertException($"It did not come about.\n{program.Output}");
    }

    static async Task<long> Count(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    static async Task Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
