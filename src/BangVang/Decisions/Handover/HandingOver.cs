using BangVang.Decisions.Certificates;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Text;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Handover;

/// <summary>Ticks certificates off as handed over. What is ticked already stays as it was: a list that was kept while the line was down may be sent again and again.</summary>
public sealed class HandingOver(AppDb db, Clock clock)
{
    public async Task<int> Tick(Decision decision, IReadOnlyCollection<Guid> certificates, DateOnly on, string? receivedBy, Actor actor)
    {
        if (on > clock.Today || on < decision.IssuedOn) throw new Refusal($"Ngày trao {on:dd/MM/yyyy} phải từ ngày ban hành {decision.IssuedOn:dd/MM/yyyy} đến hôm nay. Sửa ngày trao.");
        var given = await db.CertificatesInForce(decision.Id).Where(c => certificates.Contains(c.Id)).Select(c => c.Id).ToArrayAsync();
        var by = VietnameseText.OrNull(receivedBy);
        var ids = given.Select(_ => Guid.CreateVersion7()).ToArray();
        var ticked = await db.Database.SqlQuery<Guid>($"""
            insert into handovers (id, certificate_id, decision_id, handed_on, received_by, by_id, by_name, at)
            select t.id, t.certificate_id, {decision.Id}, {on}, {by}, {actor.Id}, {actor.Name}, {clock.Now} from unnest({ids}, {given}) as t(id, certificate_id)
            on conflict (certificate_id) do nothing returning certificate_id as "Value"
            """).ToListAsync();
        foreach (var row in await db.Bestowals.Where(b => ticked.Contains(b.Id)).ToListAsync()) row.HandedOverOn = on;
        return ticked.Count;
    }
}
