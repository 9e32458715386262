using BangVang.Insignia.Stock;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Settings;

namespace BangVang.Insignia.Replacing;

/// <summary>Takes a request through its acts, with what goes along: the deadline, what leaves the store. The caller saves.</summary>
public sealed class ReplacementActs(AppDb db, Clock clock, SettingValues settings, StoreKeeping keeping)
{
    /// <param name="bodies">The paths of the body that asks and of that which decides.</param>
    public async Task Take(Replacement replacement, ReplacementAct act, Actor actor, (string Asking, string Deciding) bodies, string? reason = null)
    {
        if (act == ReplacementAct.HandOver) throw new InvalidOperationException("Handing over goes with what leaves the store.");
        db.Add(replacement.Take(act, actor, bodies.Asking, bodies.Deciding, clock.Now, reason));
        if (act == ReplacementAct.Submit) replacement.Submitted(clock.Today, AnswerDays.On(await settings.Of(AnswerDays.Code, replacement.RootId), clock.Today));
    }

    /// <summary>The new one leaves the store; the old one, where it came back, is kept as a row that changes nothing in it.</summary>
    public async Task HandOver(Replacement replacement, StockItem item, DateOnly on, Actor actor, (string Asking, string Deciding) bodies, string? receivedBy)
    {
        db.Add(replacement.Take(ReplacementAct.HandOver, actor, bodies.Asking, bodies.Deciding, clock.Now, receivedBy));
        if (item.OrganisationId != replacement.DecidingBodyId) throw new Refusal($"“{item.Name}” thuộc kho của cơ quan khác. Chọn hiện vật trong kho của cơ quan giải quyết đơn.");
        await keeping.Do(item, new Move(MovementKind.Given, -1, on, $"{ReplacementFlow.Name(replacement.Kind)}{(string.IsNullOrWhiteSpace(receivedBy) ? "" : $", người nhận: {receivedBy.Trim()}")}", replacement.BestowalId, replacement.Id), actor);
    }
}
