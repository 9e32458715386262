using BangVang.Initiatives.Acts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry.Annulling;

/// <summary>What is said of an annulment.</summary>
public sealed record AnnulmentFacts(string DecisionNumber, DateOnly DecidedOn, string DecidedBy, string Reason, Guid? DecisionId = null);

/// <summary>Annuls a bestowal by a later decision, and enters what came back. The bestowal itself stays as it was given.</summary>
public sealed class Annulling(AppDb db, InitiativeUsing initiatives, Clock clock)
{
    public async Task<Annulment> Annul(Bestowal bestowal, AnnulmentFacts facts, Actor actor)
    {
        await Hold(bestowal);
        if (await db.Annulments.FirstOrDefaultAsync(a => a.BestowalId == bestowal.Id) is { } before)
            throw new Refusal($"Lượt khen này đã bị hủy bỏ theo {before.DecisionNumber} ngày {before.DecidedOn:dd/MM/yyyy}.");
        if (facts.DecidedOn < bestowal.DecidedOn) throw new Refusal($"Quyết định hủy bỏ ngày {facts.DecidedOn:dd/MM/yyyy} ở trước quyết định khen thưởng {bestowal.DecidedOn:dd/MM/yyyy}. Kiểm tra lại ngày.");
        if (facts.DecidedOn > clock.Today) throw new Refusal($"Ngày {facts.DecidedOn:dd/MM/yyyy} còn ở phía trước. Ghi khi quyết định đã ban hành.");
        var annulment = new Annulment
        {
            BestowalId = bestowal.Id, DecisionNumber = facts.DecisionNumber.Trim(), DecidedOn = facts.DecidedOn, DecidedBy = facts.DecidedBy.Trim(), Reason = facts.Reason.Trim(),
            DecisionId = facts.DecisionId, EnteredByName = actor.Name, EnteredAt = clock.Now,
        };
        db.Add(annulment);
        if (bestowal.PersonId is { } person)
            await initiatives.Release(person, bestowal.AwardCode, bestowal.DecidedOn, bestowal.DecisionId, facts.DecidedOn, $"Hủy bỏ khen thưởng theo Quyết định {annulment.DecisionNumber}");
        return annulment;
    }

    public async Task<Recovery> Recover(Bestowal bestowal, Recovered what, DateOnly on, string? note, Actor actor)
    {
        await Hold(bestowal);
        var annulment = await db.Annulments.FirstOrDefaultAsync(a => a.BestowalId == bestowal.Id)
            ?? throw new Refusal("Lượt khen này đang có hiệu lực, không có gì để thu hồi. Ghi quyết định hủy bỏ trước.");
        if (on < annulment.DecidedOn || on > clock.Today) throw new Refusal($"Ngày thu hồi phải từ ngày hủy bỏ {annulment.DecidedOn:dd/MM/yyyy} đến hôm nay.");
        if (await db.Recoveries.AnyAsync(r => r.BestowalId == bestowal.Id && r.What == what)) throw new Refusal($"“{RecoveryWords.Name(what)}” của lượt khen này đã ghi thu hồi rồi.");
        var recovery = new Recovery { BestowalId = bestowal.Id, What = what, RecoveredOn = on, Note = VietnameseText.OrNull(note), EnteredByName = actor.Name, EnteredAt = clock.Now };
        db.Add(recovery);
        return recovery;
    }

    // Two who write about one bestowal at once wait for one another; the second is told.
    Task Hold(Bestowal bestowal) => db.Hold<Bestowal>(bestowal.Id);
}
