using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Overlays;
using BangVang.Papers.Text;

namespace BangVang.Lawbook.Overlays;

public enum OverlayKind
{
    /// <summary>A body's own rules over the nation's.</summary>
    Local,
    /// <summary>A new text of the nation's rules, entered when it came.</summary>
    Amendment,
}

/// <summary>What is said of an overlay beside its rules.</summary>
public sealed record OverlayFacts(string Title, Guid InstrumentId, DateOnly ValidFrom, DateOnly? ValidUntil, string Purpose);

/// <summary>Rules that one body lays over the lawbook, by one of its instruments, from a day on: drafted by one person, approved by another.</summary>
public sealed class LawOverlay : IEdited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }

    /// <summary>The body whose rules they are; they hold for it and all below.</summary>
    public required Guid OrganisationId { get; init; }
    public required OverlayKind Kind { get; init; }
    public string Title { get; private set; } = "";

    /// <summary>The instrument of the register that it rests on.</summary>
    public Guid InstrumentId { get; private set; }
    public DateOnly ValidFrom { get; private set; }
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Why it is needed, for whoever approves.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>The rules as the lawbook's data write them.</summary>
    public string Rules { get; private set; } = "{}";
    public OverlayState State { get; private set; } = OverlayState.Draft;

    /// <summary>Everybody who wrote in it: none of them may approve it.</summary>
    public Guid[] WrittenBy { get; private set; } = [];
    public required string DraftedByName { get; init; }
    public required DateTimeOffset DraftedAt { get; init; }
    public uint Version { get; private set; }

    public bool IsDraft => State == OverlayState.Draft;

    /// <summary>What its conditions' ids begin with.</summary>
    public string Code => Id.ToString("N")[^12..];

    public string KindWord => Kind == OverlayKind.Local ? "Quy định địa phương" : "Cập nhật quy định cả nước";

    public void Describe(OverlayFacts facts, Actor actor)
    {
        MustBeDraft();
        if (facts.ValidUntil < facts.ValidFrom) throw new Refusal($"Ngày hết hiệu lực {facts.ValidUntil:dd/MM/yyyy} ở trước ngày có hiệu lực {facts.ValidFrom:dd/MM/yyyy}. Sửa một trong hai.");
        (Title, InstrumentId, ValidFrom, ValidUntil, Purpose) = (facts.Title.Trim(), facts.InstrumentId, facts.ValidFrom, facts.ValidUntil, facts.Purpose.Trim());
        Signed(actor);
    }

    public void Write(OverlayRules rules, Actor actor)
    {
        MustBeDraft();
        if (Kind == OverlayKind.Local && rules.Replaces.Count > 0) throw new Refusal("Quy định địa phương không thay thế được quy định cả nước. Nếu có văn bản mới của cả nước, lập một bản “Cập nhật quy định cả nước”.");
        if (Kind == OverlayKind.Amendment && rules.Adds.Count + rules.Awards.Count > 0) throw new Refusal("Bản cập nhật quy định cả nước chỉ gồm phần thay thế (replaces). Điều kiện của địa phương ghi ở một quy định địa phương riêng.");
        Rules = OverlayJson.Write(rules);
        Signed(actor);
    }

    public void MustBeDraft()
    {
        if (!IsDraft) throw new Refusal($"Quy định đang ở bước “{OverlayFlow.Name(State)}”, không sửa được nữa. Nếu cần sửa, rút lại hoặc đề nghị trả lại; quy định đã duyệt thì lập quy định mới thay thế.");
    }

    /// <summary>Whether the actor has the right over its body; the nation's rules are kept by administrators over the whole tree.</summary>
    public bool IsInHandsOf(Actor actor, string right, string path) =>
        actor.Can(right, path) && (Kind == OverlayKind.Local || actor.KeepsCountry(right));

    /// <summary>Whether the actor may take this step now.</summary>
    public bool MayTake(OverlayTransition arrow, Actor actor, string path) =>
        arrow.From == State && IsInHandsOf(actor, arrow.Right, path) && !(arrow.OtherEyes && WrittenBy.Contains(actor.Id));

    public OverlayStep Take(OverlayAct act, Actor actor, string path, DateTimeOffset at, string? reason = null)
    {
        var arrow = OverlayFlow.From(State, act)
            ?? throw new Refusal($"Quy định đang ở bước “{OverlayFlow.Name(State)}” nên không thể {OverlayFlow.Name(act).ToLowerInvariant()}.");
        if (!IsInHandsOf(actor, arrow.Right, path)) throw new Refusal($"Bạn không có quyền {OverlayFlow.Name(act).ToLowerInvariant()} ở cơ quan này.");
        if (arrow.OtherEyes && WrittenBy.Contains(actor.Id)) throw new Refusal($"Bạn đã soạn quy định này nên không được {OverlayFlow.Name(act).ToLowerInvariant()}: phải do người khác làm.");
        if (OverlayFlow.NeedsReason(act) && string.IsNullOrWhiteSpace(reason)) throw new Refusal($"Ghi rõ lý do khi {OverlayFlow.Name(act).ToLowerInvariant()}.");
        State = arrow.To;
        return new OverlayStep
        {
            OverlayId = Id, Act = act, From = arrow.From, To = arrow.To, ById = actor.Id, ByName = actor.Name, At = at,
            Reason = VietnameseText.OrNull(reason),
        };
    }

    /// <summary>The last day, entered with the act that ends it.</summary>
    public void EndOn(DateOnly last)
    {
        if (State != OverlayState.Ended) throw new InvalidOperationException("The last day is entered with the act of ending.");
        if (last < ValidFrom) throw new Refusal($"Quy định có hiệu lực từ {ValidFrom:dd/MM/yyyy}; ngày áp dụng cuối cùng không thể là {last:dd/MM/yyyy}.");
        if (ValidUntil < last) throw new Refusal($"Quy định vốn chỉ có hiệu lực đến {ValidUntil:dd/MM/yyyy}; không kéo dài được bằng việc chấm dứt.");
        ValidUntil = last;
    }

    /// <summary>As the lawbook lays it.</summary>
    public Overlay AsOverlay(string path, string body, string citation) => new()
    {
        Id = Code, Organisation = path, Body = body, Citation = citation, From = ValidFrom, Until = ValidUntil, Rules = OverlayJson.Read(Rules),
    };

    void Signed(Actor actor)
    {
        if (!WrittenBy.Contains(actor.Id)) WrittenBy = [.. WrittenBy, actor.Id];
    }
}
