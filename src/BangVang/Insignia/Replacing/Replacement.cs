using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Papers.Text;

namespace BangVang.Insignia.Replacing;

/// <summary>A request to have insignia exchanged or reissued for one award that somebody holds.</summary>
public sealed class Replacement
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }
    public required ReplacementKind Kind { get; init; }
    public required Guid BestowalId { get; init; }

    /// <summary>The body that asks.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>The body that keeps the insignia and answers.</summary>
    public required Guid DecidingBodyId { get; init; }

    /// <summary>"Bằng khen", "Huy hiệu": what is to be replaced.</summary>
    public required string What { get; set; }

    /// <summary>What happened to it.</summary>
    public required string Reason { get; set; }

    public ReplacementState State { get; private set; } = ReplacementState.Draft;
    public DateOnly? SubmittedOn { get; private set; }

    /// <summary>By when it is to be answered.</summary>
    public DateOnly? DueOn { get; private set; }

    public required Guid EnteredById { get; init; }
    public required string EnteredByName { get; init; }
    public required DateTimeOffset EnteredAt { get; init; }

    public bool IsLateOn(DateOnly day) => State == ReplacementState.Submitted && DueOn < day;

    /// <summary>Whether the actor may take this step now; paths of the body that asks and of the body that decides.</summary>
    public bool MayTake(ReplacementTransition arrow, Actor actor, string asking, string deciding) =>
        arrow.From == State && actor.Can(arrow.Right, arrow.Side == Side.Asking ? asking : deciding);

    public ReplacementStep Take(ReplacementAct act, Actor actor, string asking, string deciding, DateTimeOffset at, string? reason = null)
    {
        var word = ReplacementFlow.Name(act).ToLowerInvariant();
        var arrow = ReplacementFlow.From(State, act) ?? throw new Refusal($"Đơn đang ở bước “{ReplacementFlow.Name(State)}” nên không thể {word}.");
        if (!MayTake(arrow, actor, asking, deciding)) throw new Refusal($"Bạn không có quyền {word} ở cơ quan này.");
        if (ReplacementFlow.NeedsReason(act) && VietnameseText.OrNull(reason) is null) throw new Refusal($"Ghi rõ lý do khi {word}.");
        State = arrow.To;
        return new ReplacementStep { ReplacementId = Id, Act = act, From = arrow.From, To = arrow.To, ById = actor.Id, ByName = actor.Name, At = at, Reason = VietnameseText.OrNull(reason) };
    }

    /// <summary>The days begin to count; after a return they begin anew.</summary>
    public void Submitted(DateOnly on, int days) => (SubmittedOn, DueOn) = (on, on.AddDays(days));
}

/// <summary>A step in the life of a request: who took it, when, why.</summary>
public sealed class ReplacementStep
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ReplacementId { get; init; }
    public required ReplacementAct Act { get; init; }
    public required ReplacementState From { get; init; }
    public required ReplacementState To { get; init; }
    public required Guid ById { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? Reason { get; init; }
}
