using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Text;

namespace BangVang.Plans;

/// <summary>A year of emulation and commendation as one body has decided it: what is to be done, by whom, by when.</summary>
public sealed class Plan : IEdited
{
    string title = "";

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }

    /// <summary>The body that issues it.</summary>
    public required Guid OrganisationId { get; init; }
    public required int Year { get; set; }
    public string DocumentType { get; set; } = "Kế hoạch";

    public required string Title
    {
        get => title;
        set => (title, Folded) = (value, VietnameseText.Fold(value));
    }

    public string Folded { get; private set; } = "";
    public PlanState State { get; private set; } = PlanState.Draft;

    /// <summary>What follows the number: "KH-UBND".</summary>
    public required string Symbol { get; set; }
    public int? Number { get; private set; }
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>The superior body as the head of the document prints it, when it prints one.</summary>
    public string? Superior { get; set; }
    public string? Place { get; set; }

    /// <summary>The text of the document beside its assignments: purposes, requirements, solutions. One paragraph a line.</summary>
    public string? Body { get; set; }
    public string? SignerName { get; set; }
    public string? SignerTitle { get; set; }
    public string? OnBehalfOf { get; set; }

    /// <summary>The superior's plan that it carries out.</summary>
    public Guid? CarriesOutId { get; set; }

    /// <summary>The plan of the year before, of which it is the continuation.</summary>
    public Guid? FollowsId { get; set; }
    public required Guid DraftedById { get; init; }
    public required DateTimeOffset DraftedAt { get; init; }
    public uint Version { get; private set; }

    public bool IsDraft => State == PlanState.Draft;

    public bool IsInForce => State is PlanState.Issued or PlanState.Closed;

    /// <summary>"Kế hoạch công tác thi đua, khen thưởng năm 2026": type and title as one says them together.</summary>
    public string Heading => Named(DocumentType, Title);

    /// <summary>"12/KH-UBND"; a number below ten has a leading nought (Nghị định 30/2020, Phụ lục I).</summary>
    public string? FullNumber => Number is { } n ? $"{n:00}/{Symbol}" : null;

    public static string Named(string type, string title) =>
        title.StartsWith(type, StringComparison.OrdinalIgnoreCase) ? title
        : $"{type} {VietnameseText.Inside(title)}";

    public void MustBeDraft()
    {
        if (!IsDraft) throw new Refusal($"Kế hoạch đang ở bước “{PlanFlow.Name(State)}”, không sửa được nữa. Nếu cần sửa, đề nghị trả lại để sửa.");
    }

    public void MustBeInForce()
    {
        if (State != PlanState.Issued) throw new Refusal($"Kế hoạch đang ở bước “{PlanFlow.Name(State)}”; việc này chỉ làm được khi kế hoạch đang có hiệu lực.");
    }

    /// <summary>Takes one step of its life. The number and the date are entered at issue, or when an issue on paper is recorded.</summary>
    public PlanStep Take(PlanAct act, Actor actor, string path, DateTimeOffset at, string? reason = null)
    {
        var transition = PlanFlow.From(State, act)
            ?? throw new Refusal($"Kế hoạch đang ở bước “{PlanFlow.Name(State)}” nên không thể {PlanFlow.Name(act).ToLowerInvariant()}.");
        if (!actor.Can(transition.Right, path)) throw new Refusal($"Bạn không có quyền {PlanFlow.Name(act).ToLowerInvariant()} ở cơ quan này.");
        if (PlanFlow.NeedsReason(act) && string.IsNullOrWhiteSpace(reason))
            throw new Refusal($"Ghi rõ lý do khi {PlanFlow.Name(act).ToLowerInvariant()}.");
        State = transition.To;
        return new PlanStep
        {
            PlanId = Id, Act = act, From = transition.From, To = transition.To,
            ById = actor.Id, ByName = actor.Name, At = at, Reason = VietnameseText.OrNull(reason),
        };
    }

    /// <summary>The number of the series and the date of issue go onto the plan that has just been issued, or recorded as issued on paper.</summary>
    public void Enter(int number, DateOnly on)
    {
        if (State != PlanState.Issued || Number is not null) throw new InvalidOperationException("A number is entered once, at issue.");
        (Number, IssuedOn) = (number, on);
    }
}
