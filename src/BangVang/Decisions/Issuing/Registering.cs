using BangVang.Initiatives.Acts;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Issuing;

/// <summary>What an issue did to the register.</summary>
public sealed record Entered(IReadOnlyList<Bestowal> Given, IReadOnlyList<Guid> Annulled);

/// <summary>Writes a decision into the register: new rows, or the end of old ones.</summary>
public sealed class Registering(AppDb db, InitiativeClaims claims, InitiativeUsing initiatives, Clock clock)
{
    public async Task<Entered> Enter(Decision decision, IReadOnlyList<DecisionItem> items, Actor by)
    {
        if (items.Count == 0) throw new Refusal("Quyết định chưa có ai trong danh sách. Trả lại để bổ sung.");
        if (decision.Kind == DecisionKind.Award)
        {
            var given = items.Select(i => Row(decision, i)).ToList();
            db.AddRange(given);
            await claims.Use(items.Where(i => i.PersonId is not null).Select(i => new Claim(i.PersonId!.Value, i.AwardCode, i.Year)), decision.IssuedOn!.Value, decision.Id);
            return new Entered(given, []);
        }
        var targets = await Targets(items);
        foreach (var item in items) db.Add(End(decision, item, by));
        if (decision.Kind == DecisionKind.Annulment)
        {
            foreach (var row in targets.Values)
                if (row.PersonId is { } person) await initiatives.Release(person, row.AwardCode, row.DecidedOn, row.DecisionId, decision.IssuedOn!.Value, $"Hủy bỏ khen thưởng theo Quyết định {decision.FullNumber}");
            return new Entered([], [.. targets.Keys]);
        }
        var corrected = items.Select(i => Corrected(targets[i.BestowalId!.Value], i)).ToList();
        db.AddRange(corrected);
        return new Entered(corrected, [.. targets.Keys]);
    }

    async Task<Dictionary<Guid, Bestowal>> Targets(IReadOnlyList<DecisionItem> items)
    {
        var ids = items.Select(i => i.BestowalId ?? throw new InvalidOperationException("A line that ends nothing.")).ToArray();
        // A row of the register is ended once: whoever comes second waits here and is told.
        await db.Hold<Bestowal>(ids);
        if (await db.Annulments.Where(a => ids.Contains(a.BestowalId)).Select(a => a.DecisionNumber).FirstOrDefaultAsync() is { } earlier)
            throw new Refusal($"Có khen thưởng trong danh sách đã bị hủy bỏ hoặc đính chính bởi Quyết định {earlier}. Trả lại để bỏ dòng đó khỏi danh sách.");
        return await db.Bestowals.Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id);
    }

    static Bestowal Row(Decision decision, DecisionItem item) => new()
    {
        Id = item.Id, RootId = decision.RootId, Honoree = item.Honoree, OrganisationId = item.OrganisationId, Name = item.Name, Place = item.Place, Standing = item.Standing,
        AwardCode = item.AwardCode, Basis = item.Basis, Year = item.Year, Period = item.Period, Reason = item.Reason,
        DecisionNumber = decision.FullNumber!, DecidedOn = decision.IssuedOn!.Value, DecidedBy = decision.Authority, SignedBy = decision.SignerName, DecisionId = decision.Id,
        GoldenNumber = item.Position, PrizeVnd = item.PrizeVnd,
    };

    /// <summary>What was put right is held since the first decision; the row says it as it should have been.</summary>
    static Bestowal Corrected(Bestowal wrong, DecisionItem item) => new()
    {
        Id = item.Id, RootId = wrong.RootId, Honoree = wrong.Honoree, OrganisationId = wrong.OrganisationId, Name = item.Name, Place = item.Place, Standing = wrong.Standing,
        AwardCode = wrong.AwardCode, Basis = wrong.Basis, Year = wrong.Year, Period = wrong.Period, Reason = item.Reason,
        DecisionNumber = wrong.DecisionNumber, DecidedOn = wrong.DecidedOn, DecidedBy = wrong.DecidedBy, SignedBy = wrong.SignedBy, DecisionId = wrong.DecisionId,
        GoldenNumber = wrong.GoldenNumber, PrizeVnd = wrong.PrizeVnd,
    };

    Annulment End(Decision decision, DecisionItem item, Actor by) => new()
    {
        BestowalId = item.BestowalId!.Value, DecisionNumber = decision.FullNumber!, DecidedOn = decision.IssuedOn!.Value, DecidedBy = decision.Authority,
        Reason = decision.Kind == DecisionKind.Correction ? $"Đính chính: {item.Reason ?? item.Name}" : item.Reason ?? decision.Title, DecisionId = decision.Id,
        EnteredByName = by.Name, EnteredAt = clock.Now,
    };
}
