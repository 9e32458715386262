using System.Net;
using BangVang.Decisions;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Registry;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Programs;

public sealed class KilledDecisionTests(TestHouse shared)
{
    [Fact]
    public async Task A_program_killed_while_a_decision_enters_the_register_leaves_nothing_half_done_and_no_number_lost()
    {
        await using var house = await shared.Apart();
        var commune = await house.Given.Root("Xã Tân Lập", OrganisationKind.Commune);
        var decision = await house.Given.Brought(await house.Given.AwardDecision(commune, 3), DecisionState.Signed);
        var clerk = await house.Given.Account(Role.Clerk, commune);

        await using (var program = BangVangProgram.Web(house))
        {
            var client = house.SignedInElsewhere(clerk, await program.Address());
            var visit = await client.Visit($"/decisions/{decision.Id}/issue");
            visit.Status.ShouldBe(HttpStatusCode.OK, program.Output);
            // The register gets its rows after the number has been taken: there the issue stands still.
            await using var gate = await TableGate.At(house, "certificates", "access exclusive");
            await gate.KillThereIn(program, client.Submit(visit.Document, "form[method=post]", ("IsChecked", true)));
            (await gate.Count("select count(*) from number_series")).ShouldBe(0);
        }

        await house.With(async db =>
        {
            (await db.Decisions.SingleAsync(d => d.Id == decision.Id)).State.ShouldBe(DecisionState.Signed);
            (await db.Bestowals.AnyAsync(b => b.DecisionId == decision.Id)).ShouldBeFalse();
        });
        var again = house.SignedIn(clerk);
        (await again.Submit(await again.Page($"/decisions/{decision.Id}/issue"), "form[method=post]", ("IsChecked", true))).Text.ShouldContain("01/QĐ-UBND");
    }
}
