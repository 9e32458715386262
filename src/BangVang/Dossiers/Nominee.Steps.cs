using BangVang.Kernel;
using BangVang.Kernel.Rights;

namespace BangVang.Dossiers;

public sealed partial class Nominee
{
    /// <summary>Takes one act on this nominee; where the dossier stands is the caller's to have looked at.</summary>
    /// <param name="award">With a change of award: the new one.</param>
    public NomineeStep Take(NomineeAct act, Actor actor, DateTimeOffset at, string? reason, string? award = null)
    {
        var to = NomineeFlow.From(Standing, act) ?? throw new Refusal($"{Name} đang “{NomineeFlow.Name(Standing).ToLowerInvariant()}” nên không thể {NomineeFlow.Name(act).ToLowerInvariant()}.");
        if (string.IsNullOrWhiteSpace(reason)) throw new Refusal($"Ghi rõ lý do khi {NomineeFlow.Name(act).ToLowerInvariant()}.");
        if ((act == NomineeAct.Downgrade) != (award is not null)) throw new InvalidOperationException("A change of award names the award, and nothing else does.");
        if (award == AwardCode) throw new Refusal($"{Name} vốn đang được đề nghị danh hiệu, hình thức này. Chọn mức khác.");
        var step = new NomineeStep
        {
            NomineeId = Id, Act = act, From = Standing, To = to, FromAward = award is null ? null : AwardCode, ToAward = award,
            ById = actor.Id, ByName = actor.Name, At = at, Reason = reason.Trim(),
        };
        Standing = to;
        AwardCode = award ?? AwardCode;
        return step;
    }
}

/// <summary>A step of one nominee: who took it, when, why.</summary>
public sealed class NomineeStep
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid NomineeId { get; init; }
    public required NomineeAct Act { get; init; }
    public required NomineeStanding From { get; init; }
    public required NomineeStanding To { get; init; }
    public string? FromAward { get; init; }
    public string? ToAward { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Reason { get; init; }
}
