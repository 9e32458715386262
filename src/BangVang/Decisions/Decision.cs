using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Text;

namespace BangVang.Decisions;

/// <summary>What is said of a decision beside whom it is about.</summary>
public sealed record DecisionFacts(
    string Title, string Symbol, string Place, string? Superior, string Authority, string Bases, string? Money, string Recipients, string? OnBehalfOf, string SignerTitle, string SignerName);

/// <summary>A decision on awards: who is given what, or whose award is annulled or put right.</summary>
public sealed class Decision : IEdited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }

    /// <summary>The body whose head decides.</summary>
    public required Guid OrganisationId { get; init; }
    public required DecisionKind Kind { get; init; }
    public DecisionState State { get; private set; } = DecisionState.Draft;

    /// <summary>The session of the council whose result it carries out; null for sudden awards decided at once.</summary>
    public Guid? SessionId { get; set; }

    /// <summary>Trích yếu: "Về việc tặng Giấy khen…".</summary>
    public string Title { get; private set; } = "";
    public string Folded { get; private set; } = "";

    /// <summary>What follows the number: "QĐ-UBND".</summary>
    public string Symbol { get; private set; } = "";
    public int? Number { get; private set; }
    public DateOnly? IssuedOn { get; private set; }
    public string? Superior { get; private set; }
    public string Place { get; private set; } = "";

    /// <summary>The office that decides, as printed: "Chủ tịch Ủy ban nhân dân xã Tân Lập".</summary>
    public string Authority { get; private set; } = "";

    /// <summary>The căn cứ, one a line.</summary>
    public string Bases { get; private set; } = "";

    /// <summary>From what the prize money is paid; null where none is.</summary>
    public string? Money { get; private set; }

    /// <summary>Nơi nhận, one a line.</summary>
    public string Recipients { get; private set; } = "";
    public string? OnBehalfOf { get; private set; }
    public string SignerTitle { get; private set; } = "";
    public string SignerName { get; private set; } = "";

    /// <summary>Why more is given than the council's session agreed to.</summary>
    public string? BeyondReason { get; private set; }

    /// <summary>Everybody who wrote in it: none of them may check it.</summary>
    public Guid[] WrittenBy { get; private set; } = [];
    public required Guid DraftedById { get; init; }
    public required string DraftedByName { get; init; }
    public required DateTimeOffset DraftedAt { get; init; }
    public uint Version { get; private set; }

    public bool IsDraft => State == DecisionState.Draft;

    public bool IsIssued => State == DecisionState.Issued;

    /// <summary>Its sums of money are those that it was signed with.</summary>
    public bool IsSettled => State is DecisionState.Signed or DecisionState.Issued;

    /// <summary>"05/QĐ-UBND": below ten with a nought (Nghị định 30/2020, Phụ lục I).</summary>
    public string? FullNumber => Number is { } n ? $"{n:00}/{Symbol}" : null;

    public void Describe(DecisionFacts facts, Actor actor)
    {
        MustBeDraft();
        (Title, Folded) = (facts.Title.Trim(), VietnameseText.Fold(facts.Title));
        (Symbol, Place, Superior, Authority) = (facts.Symbol.Trim(), facts.Place.Trim(), VietnameseText.OrNull(facts.Superior), facts.Authority.Trim());
        (Bases, Money, Recipients) = (facts.Bases.Trim(), VietnameseText.OrNull(facts.Money), facts.Recipients.Trim());
        (OnBehalfOf, SignerTitle, SignerName) = (VietnameseText.OrNull(facts.OnBehalfOf), facts.SignerTitle.Trim(), facts.SignerName.Trim());
        Wrote(actor);
    }

    public void GoBeyond(string? reason, Actor actor)
    {
        MustBeDraft();
        BeyondReason = VietnameseText.OrNull(reason);
        Wrote(actor);
    }

    /// <summary>Somebody changed the list.</summary>
    public void Wrote(Actor actor)
    {
        MustBeDraft();
        if (!WrittenBy.Contains(actor.Id)) WrittenBy = [.. WrittenBy, actor.Id];
    }

    public void MustBeDraft()
    {
        if (!IsDraft) throw new Refusal($"Quyết định đang ở bước “{DecisionFlow.Name(State)}”, không sửa được nữa. Nếu cần sửa, rút lại hoặc đề nghị trả lại; đã ban hành thì ra quyết định đính chính.");
    }

    /// <summary>Whether the actor may take this step now.</summary>
    public bool MayTake(DecisionTransition arrow, Actor actor, string path) =>
        arrow.From == State && actor.Can(arrow.Right, path) && !(arrow.OtherEyes && WrittenBy.Contains(actor.Id));

    public DecisionStep Take(DecisionAct act, Actor actor, string path, DateTimeOffset at, string? reason = null)
    {
        var arrow = DecisionFlow.From(State, act)
            ?? throw new Refusal($"Quyết định đang ở bước “{DecisionFlow.Name(State)}” nên không thể {DecisionFlow.Name(act).ToLowerInvariant()}.");
        if (!actor.Can(arrow.Right, path)) throw new Refusal($"Bạn không có quyền {DecisionFlow.Name(act).ToLowerInvariant()} ở cơ quan này.");
        if (arrow.OtherEyes && WrittenBy.Contains(actor.Id)) throw new Refusal("Bạn đã soạn quyết định này nên việc kiểm tra phải do người khác làm.");
        if (DecisionFlow.NeedsReason(act) && VietnameseText.OrNull(reason) is null) throw new Refusal($"Ghi rõ lý do khi {DecisionFlow.Name(act).ToLowerInvariant()}.");
        State = arrow.To;
        return new DecisionStep { DecisionId = Id, Act = act, From = arrow.From, To = arrow.To, ById = actor.Id, ByName = actor.Name, At = at, Reason = VietnameseText.OrNull(reason) };
    }

    /// <summary>The number of the series and the day, entered with the act of issuing.</summary>
    public void Enter(int number, DateOnly on)
    {
        if (State != DecisionState.Issued || Number is not null) throw new InvalidOperationException("A number is entered once, at issue.");
        (Number, IssuedOn) = (number, on);
    }
}
