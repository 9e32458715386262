using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Rights;
using BangVang.Notices;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Acts;

/// <summary>
/// A plan that was signed and issued on paper stands as issued here too, with the number and the date that it bears: the series of its
/// issuer knows the number and goes on after it. Those who sign and give numbers hear of it, because none of them was asked.
/// </summary>
public sealed class Recording(AppDb db, LayingDown laying, Holders holders, NoticeBoard notices, Events events, Clock clock)
{
    public async Task<PlanStep> Record(Plan plan, Actor actor, int number, DateOnly on, string? reason)
    {
        var issuer = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == plan.OrganisationId);
        var step = plan.Take(PlanAct.Record, actor, issuer.Path, clock.Now, reason);
        if (on <= clock.Today) await NumberSeries.Enter(db, plan.OrganisationId, plan.Symbol, on.Year, number);
        if (await Obstacle(plan.OrganisationId, plan.Symbol, number, on) is { } obstacle) throw new Refusal(obstacle);
        plan.Enter(number, on);
        db.Add(step);
        await laying.Down(plan, issuer, clock.Today);
        await db.SaveChangesAsync();
        await events.Publish(new PlanIssued(plan));
        await Tell(plan, issuer, actor);
        return step;
    }

    /// <summary>Why the number and the date cannot be entered; null when they can.</summary>
    public async Task<string?> Obstacle(Guid issuerId, string symbol, int number, DateOnly on)
    {
        if (number is < 1 or > 99_999) return $"Số {number} không hợp lý. Ghi số như in trên bản đã ban hành.";
        if (on > clock.Today) return $"Ngày ban hành {on:dd/MM/yyyy} ở sau hôm nay. Ghi ngày như in trên bản đã ban hành.";
        var taken = await db.Plans.Where(p => p.OrganisationId == issuerId && p.Symbol == symbol && p.Number == number && p.IssuedOn!.Value.Year == on.Year)
            .Select(p => new { p.Title, p.IssuedOn }).FirstOrDefaultAsync();
        return taken is null ? null
            : $"Số {number:00}/{symbol} năm {on.Year} đã có trong sổ: “{taken.Title}”, ngày {taken.IssuedOn:dd/MM/yyyy}. Kiểm tra lại số, ký hiệu và ngày; nếu là cùng một văn bản thì không nhập lần nữa.";
    }

    async Task Tell(Plan plan, Organisation issuer, Actor actor)
    {
        var whom = (await holders.Of(PlanRights.Sign, issuer.Path)).Concat(await holders.Of(PlanRights.Issue, issuer.Path)).Select(h => h.Id).Distinct();
        await notices.Tell(whom.Where(id => id != actor.Id), "plan",
            $"{actor.Name} ghi nhận Kế hoạch số {plan.FullNumber} ngày {plan.IssuedOn:dd/MM/yyyy} của {issuer.Name} là đã ban hành trên giấy. Nếu không đúng, báo cơ quan thường trực.",
            $"/plans/{plan.Id}", $"plan-recorded {plan.Id}");
    }
}
