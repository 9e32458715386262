using BangVang.Decisions;
using BangVang.Decisions.Drafting;
using BangVang.Decisions.Issuing;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests;

public sealed partial class Given
{
    /// <summary>A draft of the body's decision that gives so many persons a sudden award (by default a commune's Giấy khen).</summary>
    public Task<Decision> AwardDecision(Organisation body, int people = 2, string award = "GK_XA", Basis basis = Basis.DotXuat, IReadOnlyList<Honoree>? whom = null) => Saved(async (db, services) =>
    {
        var (clock, drawing) = (services.GetRequiredService<Clock>(), services.GetRequiredService<DrawingUp>());
        var actor = Everyone(await Drafter(db, body), body, services);
        var decision = new Decision { RootId = body.RootId, OrganisationId = body.Id, Kind = DecisionKind.Award, DraftedById = actor.Id, DraftedByName = actor.Name, DraftedAt = clock.Now };
        decision.Describe(new DecisionFacts("Về việc tặng Giấy khen", "QĐ-UBND", "Tân Lập", null, "Chủ tịch Ủy ban nhân dân xã Tân Lập", "Căn cứ Luật Thi đua, khen thưởng", "quỹ thi đua, khen thưởng", "Như Điều 3\nLưu: VT", null, "Chủ tịch", "Đinh Xuân Trường"), actor);
        db.Add(decision);
        await db.SaveChangesAsync();
        foreach (var (honoree, i) in (whom ?? await Somebody(db, body, people)).Select((h, i) => (h, i)))
        {
            await drawing.Enter(decision, new DirectEntry(honoree, body.Id, $"Bà Vàng Thị Dợ {i + 1}", "Bản Pá Hốc", null, award, basis, clock.Today.Year, "Đã cứu người bị lũ cuốn"), actor);
            await db.SaveChangesAsync();
        }
        return decision;
    });

    /// <summary>The decision brought by its acts to a state, by somebody with every role; issued on a date (today).</summary>
    public Task<Decision> Brought(Decision decision, DecisionState to, DateOnly? on = null) => InTransaction(async (db, services) =>
    {
        var found = await db.Decisions.SingleAsync(d => d.Id == decision.Id);
        var body = await db.Organisations.SingleAsync(o => o.Id == found.OrganisationId);
        var date = on ?? services.GetRequiredService<Clock>().Today;
        foreach (var act in new[] { DecisionAct.Submit, DecisionAct.Check, DecisionAct.Sign, DecisionAct.Issue })
        {
            if (found.State == to) break;
            var actor = Everyone(act == DecisionAct.Check ? Guid.CreateVersion7() : found.DraftedById, body, services);
            if (act == DecisionAct.Sign) await services.GetRequiredService<Prizes>().Settle(found, body.Path, date);
            if (act == DecisionAct.Issue) await services.GetRequiredService<DecisionIssuing>().Issue(found, actor, date);
            else
            {
                var step = found.Take(act, actor, body.Path, Clock.StartOf(date));
                if (act != DecisionAct.Check) db.Add(step);
            }
        }
        return found;
    });

    static async Task<IReadOnlyList<Honoree>> Somebody(AppDb db, Organisation body, int count)
    {
        var people = Enumerable.Range(1, count).Select(i =>
        {
            var person = new Person { RootId = body.RootId, FullName = $"Vàng Thị Dợ {(char)('A' + i % 26)}{i}" };
            person.Stand(body.Id, "Bản Pá Hốc", Standing.DirectWorker);
            return person;
        }).ToList();
        db.AddRange(people);
        await db.SaveChangesAsync();
        return [.. people.Select(p => Honoree.Person(p.Id))];
    }
}
