using System.Net;
using BangVang.Kernel.Rights;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Plans.Cascade;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Programs;

public sealed class KilledIssueTests(TestHouse shared)
{
    [Fact]
    public async Task A_program_killed_in_the_middle_of_an_issue_leaves_nothing_half_done_and_no_number_lost()
    {
        await using var house = await shared.Apart();
        var root = await house.Given.Root();
        var plan = await house.Given.Draft(root);
        await house.Given.Assignment(plan, a => a.Led(root));
        await house.Given.Brought(plan, PlanState.Signed);
        var clerk = await house.Given.Account(Role.Clerk, root);

        await using (var program = BangVangProgram.Web(house))
        {
            var client = house.SignedInElsewhere(clerk, await program.Address());
            var visit = await client.Visit($"/plans/{plan.Id}/issue");
            visit.Status.ShouldBe(HttpStatusCode.OK, program.Output);
            var page = visit.Document;
            // The duties are laid down after the number has been taken: there the issue stands still.
            await using var gate = await TableGate.At(house, "duties", "access exclusive");
            await gate.KillThereIn(program, client.Submit(page, "form[method=post]", ("IsChecked", true)));
            (await gate.Count("select count(*) from number_series")).ShouldBe(0);
        }

        await house.With(async db =>
        {
            (await db.Plans.SingleAsync(p => p.Id == plan.Id)).State.ShouldBe(PlanState.Signed);
            (await db.Duties.AnyAsync(d => d.PlanId == plan.Id) || await db.PlanReceipts.AnyAsync(r => r.PlanId == plan.Id)).ShouldBeFalse();
            (await db.PlanSteps.AnyAsync(s => s.PlanId == plan.Id && s.Act == PlanAct.Issue)).ShouldBeFalse();
        });
        var again = house.SignedIn(clerk);
        (await again.Submit(await again.Page($"/plans/{plan.Id}/issue"), "form[method=post]", ("IsChecked", true))).Text.ShouldContain("01/KH-UBND");
    }
}
