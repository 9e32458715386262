using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Papers.Text;

namespace BangVang.Initiatives;

/// <summary>A solution that its authors ask to have recognised; once recognised, its scope of influence counts in the law of awards.</summary>
public sealed partial class Initiative : IEdited
{
    public const int TitleLength = 500, TextLength = 20_000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }

    /// <summary>The body in which it arose.</summary>
    public required Guid OrganisationId { get; init; }

    public required string Title { get; set => (field, Folded, TitlePairs) = (value = Tidy(value), VietnameseText.Fold(value), InitiativeText.Pairs(value)); }

    /// <summary>The title as search compares it.</summary>
    public string Folded { get; private set; } = "";

    /// <summary>The year for which it is counted.</summary>
    public required int Year { get; set; }

    /// <summary>"Giáo dục", "Cải cách hành chính" …</summary>
    public string? Field { get; private set; }

    /// <summary>First day of use, the trial included.</summary>
    public DateOnly? StartedOn { get; private set; }

    /// <summary>Where it is used.</summary>
    public string? Place { get; private set; }

    public string? KnownState { get; private set; }
    public string? Purpose { get; private set; }

    /// <summary>The nature of the solution.</summary>
    public string? Solution { get; private set; }

    public string? Novelty { get; private set; }
    public string? Applicability { get; private set; }

    /// <summary>Economic and social effect.</summary>
    public string? Effects { get; private set; }

    /// <summary>What the titles of two initiatives are compared by.</summary>
    [Unjournaled]
    public string[] TitlePairs { get; private set; } = [];

    [Unjournaled]
    public string[] TextPairs { get; private set; } = [];

    public InitiativeState State { get; private set; } = InitiativeState.Draft;

    /// <summary>How far its influence was recognised to reach; null until it is.</summary>
    public Scope? Scope { get; private set; }

    public DateOnly? RecognisedOn { get; private set; }

    /// <summary>Number, day and body of the decision that recognised it.</summary>
    public string? Recognition { get; private set; }

    /// <summary>Its present passing before a council; null while none has it.</summary>
    public Guid? ConsiderationId { get; private set; }

    /// <summary>Recognised before it came here: entered from old books.</summary>
    public bool IsRecorded { get; private set; }

    public Guid EnteredById { get; init; }
    public string EnteredByName { get; init; } = "";
    public DateTimeOffset EnteredAt { get; init; }
    public uint Version { get; private set; }

    public bool IsDraft => State == InitiativeState.Draft;

    public bool IsRecognised => InitiativeFlow.IsRecognised(State);

    public void Describe(InitiativeText text)
    {
        MustBeDraft();
        (Title, Year, Field, StartedOn, Place) = (text.Title, text.Year, VietnameseText.OrNull(text.Field), text.StartedOn, VietnameseText.OrNull(text.Place));
        (KnownState, Purpose, Solution) = (VietnameseText.OrNull(text.KnownState), VietnameseText.OrNull(text.Purpose), VietnameseText.OrNull(text.Solution));
        (Novelty, Applicability, Effects) = (VietnameseText.OrNull(text.Novelty), VietnameseText.OrNull(text.Applicability), VietnameseText.OrNull(text.Effects));
        TextPairs = InitiativeText.Pairs(Title, Purpose, Solution, Novelty);
    }

    public void MustBeDraft()
    {
        if (!IsDraft) throw new Refusal($"Sáng kiến đang ở bước “{InitiativeFlow.Name(State)}”, không sửa được nội dung. Cần sửa thì rút đơn rồi soạn lại, hoặc đề nghị trả lại.");
    }

    /// <summary>What the request still lacks, each as one sentence.</summary>
    public IReadOnlyList<string> Lacks(IReadOnlyCollection<decimal> shares, DateOnly today)
    {
        var lacks = new List<string>();
        void Needs(string? text, string sentence)
        {
            if (text is null) lacks.Add(sentence);
        }

        Needs(Field, "Chưa ghi lĩnh vực áp dụng.");
        if (StartedOn is null) lacks.Add("Chưa ghi ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử.");
        if (StartedOn > today) lacks.Add($"Ngày áp dụng {StartedOn:dd/MM/yyyy} ở sau hôm nay: sáng kiến phải được áp dụng hoặc áp dụng thử trước khi nộp đơn.");
        Needs(Place, "Chưa ghi nơi áp dụng.");
        Needs(KnownState, "Chưa mô tả tình trạng giải pháp đã biết.");
        Needs(Purpose, "Chưa ghi mục đích của giải pháp.");
        Needs(Solution, "Chưa mô tả nội dung giải pháp.");
        Needs(Novelty, "Chưa nêu tính mới.");
        Needs(Applicability, "Chưa nêu khả năng áp dụng.");
        Needs(Effects, "Chưa nêu hiệu quả kinh tế, xã hội.");
        if (Shares.Fault(shares) is { } fault) lacks.Add(fault);
        return lacks;
    }

    static string Tidy(string? title)
    {
        var tidy = string.Join(' ', (VietnameseText.Clean(title) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (tidy.Length == 0) throw new Refusal("Tên sáng kiến còn trống. Nhập tên giải pháp.");
        if (tidy.Length > TitleLength) throw new Refusal($"Tên sáng kiến dài {tidy.Length} ký tự; tối đa {TitleLength}.");
        return tidy;
    }
}
