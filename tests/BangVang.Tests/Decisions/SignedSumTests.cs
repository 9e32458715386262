using System.Globalization;
using BangVang.Decisions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Registry;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Decisions;

/// <summary>The prize money that is read before it is signed, signed, and entered in the register is one and the same.</summary>
public sealed class SignedSumTests(TestHouse house)
{
    const string Form = "form[method=post]";

    static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    [Fact]
    public async Task The_sum_that_the_draft_names_is_what_is_signed_and_what_stands_in_the_register()
    {
        var (commune, decision) = await In(DecisionState.Checked);
        var (leader, clerk) = (await house.SignedIn(Role.Leader, commune), await house.SignedIn(Role.Clerk, commune));
        (await Lines(decision)).ShouldAllBe(i => i.PrizeVnd == null && i.PrizeComputation == null);
        var draft = Councils.Words.Of(await leader.GetByteArrayAsync($"/decisions/{decision.Id}/paper.docx"));

        (await leader.Submit(await leader.Page($"/decisions/{decision.Id}/sign"), Form)).ShouldBeFine();
        var signed = await Lines(decision);
        signed.ShouldAllBe(i => i.PrizeVnd > 0 && i.PrizeComputation != null);
        var sentence = $"Tiền thưởng kèm theo khen thưởng là {Said(signed.Sum(i => i.PrizeVnd!.Value))} đồng";
        draft.ShouldContain(sentence);
        Councils.Words.Of(await clerk.GetByteArrayAsync($"/decisions/{decision.Id}/paper.docx")).ShouldContain(sentence);

        (await clerk.Submit(await clerk.Page($"/decisions/{decision.Id}/issue"), Form, ("IsChecked", true))).ShouldBeFine();
        await house.With(async db => (await db.Bestowals.Where(b => b.DecisionId == decision.Id).OrderBy(b => b.GoldenNumber).Select(b => b.PrizeVnd).ToListAsync()).ShouldBe(signed.Select(i => i.PrizeVnd)));
    }

    [Fact]
    public async Task What_the_law_gives_otherwise_than_was_signed_is_not_issued_and_takes_no_number()
    {
        var (commune, decision) = await In(DecisionState.Signed);
        var lawful = (await Lines(decision))[1].PrizeVnd!.Value;
        var signed = lawful - 230_000;
        var clerk = await house.SignedIn(Role.Clerk, commune);
        var form = await clerk.Page($"/decisions/{decision.Id}/issue");
        await house.With(db => db.DecisionItems.Where(i => i.DecisionId == decision.Id && i.Position == 2).ExecuteUpdateAsync(set => set.SetProperty(i => i.PrizeVnd, signed)));
        var sentence = $"là {Said(lawful)} đồng, trong bản đã ký là {Said(signed)} đồng";
        (await clerk.Submit(form, Form, ("IsChecked", true))).ShouldBeRefused(sentence);
        (await clerk.Page($"/decisions/{decision.Id}/issue")).Body!.TextContent.ShouldContain(sentence);
        await house.With(async db =>
        {
            var kept = await db.Decisions.SingleAsync(d => d.Id == decision.Id);
            (kept.State, kept.Number, kept.IssuedOn).ShouldBe((DecisionState.Signed, null, null));
            (await NumberSeries.Next(db, commune.Id, kept.Symbol, house.Services.GetRequiredService<Clock>().Today.Year)).ShouldBe(1);
            (await db.Bestowals.AnyAsync(b => b.DecisionId == decision.Id)).ShouldBeFalse();
        });
        (await Lines(decision))[1].PrizeVnd.ShouldBe(signed);

        (await clerk.Submit(await clerk.Page($"/decisions/{decision.Id}/return"), Form, ("Reason", "Mức thưởng đã đổi, trình ký lại"))).ShouldBeFine();
        (await house.Given.Brought(decision, DecisionState.Issued)).Number.ShouldBe(1);
        (await Lines(decision))[1].PrizeVnd.ShouldBe(lawful);
    }

    async Task<(Organisation Commune, Decision Decision)> In(DecisionState state)
    {
        var commune = await house.Given.Root("Xã Tân Lập", OrganisationKind.Commune);
        return (commune, await house.Given.Brought(await house.Given.AwardDecision(commune, 2), state));
    }

    Task<List<DecisionItem>> Lines(Decision decision) =>
        house.With(s => s.GetRequiredService<AppDb>().DecisionItems.AsNoTracking().Where(i => i.DecisionId == decision.Id).OrderBy(i => i.Position).ToListAsync());

    static string Said(decimal vnd) => vnd.ToString("#,##0", Vietnamese);
}
