using System.Net;
using System.Text.RegularExpressions;
using BangVang.Decisions;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Registry;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BangVang.Tests.Programs;

public sealed partial class KilledDecisionTests(TestHouse shared)
{
    [Fact]
    public async Task A_program_killed_while_a_decision_enters_the_register_leaves_nothing_half_done_and_no_number_lost()
    {
        await using var house = await shared.Apart();
        var commune = await house.Given.Root("Xã Tân Lập", OrganisationKind.Commune);
        var decision = await house.Given.Brought(await house.Given.AwardDecision(commune, 3), DecisionState.Signed);
        var clerk = await house.Given.Account(Role.Clerk, commune);

        await using (var source = NpgsqlDataSource.Create(house.ConnectionString))
        await using (var program = BangVangProgram.Web(house))
        {
            var client = house.SignedInElsewhere(clerk, await Address(program));
            var visit = await client.Visit($"/decisions/{decision.Id}/issue");
            visit.Status.ShouldBe(HttpStatusCode.OK, program.Output);
            // The register gets its rows after the number has been taken: there the issue stands still.
            await using var gate = await source.OpenConnectionAsync();
            await using var held = await gate.BeginTransactionAsync();
            await Run(gate, "lock table certificates in access exclusive mode");
            var issue = client.Submit(visit.Document, "form[method=post]", ("IsChecked", true));
            await Until(async () => await Count(source, "select count(*) from pg_locks where not granted and relation = 'certificates'::regclass") > 0, program);
            await program.Kill();
            await Should.ThrowAsync<HttpRequestException>(issue);
            await held.RollbackAsync();
            await Until(async () => await Count(source, "select count(*) from pg_stat_activity where query like '%certificates%' and state = 'active' and pid <> pg_backend_pid()") == 0, program);
            (await Count(source, "select count(*) from number_series")).ShouldBe(0);
        }

        await house.With(async db =>
        {
            (await db.Decisions.SingleAsync(d => d.Id == decision.Id)).State.ShouldBe(DecisionState.Signed);
            (await db.Bestowals.AnyAsync(b => b.DecisionId == decision.Id)).ShouldBeFalse();
        });
        var again = house.SignedIn(clerk);
        (await again.Submit(await again.Page($"/decisions/{decision.Id}/issue"), "form[method=post]", ("IsChecked", true))).Text.ShouldContain("01/QĐ-UBND");
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
