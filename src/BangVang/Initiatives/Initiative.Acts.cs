using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Papers.Text;

namespace BangVang.Initiatives;

/// <summary>The paths of the body in which an initiative arose and of the body whose council has it.</summary>
public sealed record InitiativePlace(string Origin, string? Council = null)
{
    public string? Of(Over over) => over == Over.Origin ? Origin : Council;
}

public sealed partial class Initiative
{
    /// <summary>Whether the actor may take this step now.</summary>
    public bool MayTake(InitiativeTransition arrow, Actor actor, InitiativePlace place) =>
        arrow.From == State && place.Of(arrow.Over) is { } path && actor.Can(arrow.Right, path);

    /// <summary>One step of its life; what goes with it (the consideration, the decision) is for whoever calls.</summary>
    public InitiativeStep Take(InitiativeAct act, Actor actor, InitiativePlace place, DateTimeOffset at, string? reason = null)
    {
        var arrow = InitiativeFlow.From(State, act)
            ?? throw new Refusal($"Sáng kiến đang ở bước “{InitiativeFlow.Name(State)}” nên không thể {Word(act)}.");
        if (!MayTake(arrow, actor, place)) throw new Refusal($"Bạn không có quyền {Word(act)} ở cơ quan này.");
        if (InitiativeFlow.NeedsReason(act) && VietnameseText.OrNull(reason) is null) throw new Refusal($"Ghi rõ lý do khi {Word(act)}.");
        State = arrow.To;
        return new InitiativeStep
        {
            InitiativeId = Id, Act = act, From = arrow.From, To = arrow.To, ById = actor.Id, ByName = actor.Name, At = at,
            Reason = VietnameseText.OrNull(reason),
        };
    }

    /// <summary>A council has it from now on, or no longer.</summary>
    public void LieBefore(Consideration? consideration) => ConsiderationId = consideration?.Id;

    /// <summary>Recognised, or recognised again to reach further; never less far than before.</summary>
    public void Reach(Scope scope, DateOnly on, string recognition)
    {
        if (State != InitiativeState.Recognised) throw new InvalidOperationException("The scope comes with the act of recognising.");
        if (Scope is { } before && scope <= before)
            throw new Refusal($"Sáng kiến đã được công nhận phạm vi {before.Word}; lần này phải công nhận phạm vi rộng hơn, hoặc không công nhận.");
        (Scope, RecognisedOn, Recognition) = (scope, on, recognition);
    }

    /// <summary>Taken over from old books as it was recognised then.</summary>
    public void Recorded(Scope scope, DateOnly on, string recognition)
    {
        Reach(scope, on, recognition);
        IsRecorded = true;
    }

    static string Word(InitiativeAct act) => InitiativeFlow.Name(act).ToLowerInvariant();
}
