using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Text;

namespace BangVang.Councils.Sessions;

public enum SessionKind
{
    /// <summary>The members meet, in a room or on line.</summary>
    Meeting,
    /// <summary>Papers go round between sessions, to be answered by a deadline.</summary>
    InWriting,
}

/// <summary>A session of a council: called, voted in, closed.</summary>
public sealed partial class CouncilSession : IEdited
{
    public const int TitleLength = 300;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }
    public required Guid CouncilId { get; init; }
    public required SessionKind Kind { get; init; }
    public int Year { get; private set; }

    /// <summary>Which of the year; given when it is called.</summary>
    public int? Number { get; private set; }
    public string Title { get; private set; } = "";
    public string? Place { get; private set; }

    /// <summary>The day of the meeting; of a circulation the first day.</summary>
    public DateOnly MeetsOn { get; private set; }
    public TimeOnly? MeetsAt { get; private set; }
    public SessionState State { get; private set; } = SessionState.Draft;

    /// <summary>Who presides and who writes, as the minutes name them: "Đỗ Minh Khôi, Chủ tịch Hội đồng".</summary>
    public string? ChairedBy { get; set; }
    public string? WrittenBy { get; set; }

    /// <summary>Tellers who are not members, one a line.</summary>
    public string? OtherTellers { get; set; }

    /// <summary>How it went, for the minutes; one paragraph a line.</summary>
    public string? Course { get; set; }
    public string? Conclusion { get; set; }
    public uint Version { get; private set; }

    public bool IsOpen => State is SessionState.Draft or SessionState.Called or SessionState.Voting;

    public bool MayBePrepared => State is SessionState.Draft or SessionState.Called;

    /// <summary>By whose members and law it goes: once the vote is open those of the present day, until then those of the day for which it is called.</summary>
    public DateOnly DayOf(DateOnly today) => State == SessionState.Voting ? today : MeetsOn;

    /// <summary>"Phiên họp lần thứ 4 năm 2026".</summary>
    public string Name => (Kind, Number) switch
    {
        (SessionKind.Meeting, { } number) => $"Phiên họp lần thứ {number} năm {Year}",
        (SessionKind.Meeting, null) => $"Phiên họp dự kiến ngày {MeetsOn:dd/MM/yyyy}",
        (_, { } number) => $"Lấy ý kiến bằng văn bản lần thứ {number} năm {Year}",
        _ => $"Lấy ý kiến bằng văn bản, dự kiến từ ngày {MeetsOn:dd/MM/yyyy}",
    };

    public void Plan(string title, DateOnly on, TimeOnly? at, string? place)
    {
        if (!MayBePrepared) throw new Refusal($"{Name} đang ở bước “{SessionFlow.Name(State)}”, không sửa được nữa.");
        if (Number is not null && on.Year != Year) throw new Refusal($"{Name} đã được đánh số trong năm {Year}; ngày họp phải trong năm đó. Hủy phiên này và lập phiên mới nếu họp sang năm khác.");
        (Title, MeetsOn, MeetsAt, Place, Year) = (title.Trim(), on, at, VietnameseText.OrNull(place), on.Year);
    }

    public void Bear(int number)
    {
        if (Number is not null) throw new InvalidOperationException("A session is numbered once.");
        Number = number;
    }

    public bool MayTake(SessionTransition arrow, Actor actor, string path) => arrow.From == State && actor.Can(arrow.Right, path);

    public SessionStep Take(SessionAct act, Actor actor, string path, DateTimeOffset at, string? reason = null)
    {
        var arrow = SessionFlow.From(State, act) ?? throw new Refusal($"{Name} đang ở bước “{SessionFlow.Name(State)}” nên không thể {Verb(act)}.");
        if (!actor.Can(arrow.Right, path)) throw new Refusal($"Bạn không có quyền {Verb(act)} ở Hội đồng này.");
        if (SessionFlow.NeedsReason(act) && VietnameseText.OrNull(reason) is null) throw new Refusal($"Ghi rõ lý do khi {Verb(act)}.");
        State = arrow.To;
        return new SessionStep
        {
            SessionId = Id, Act = act, From = arrow.From, To = arrow.To, ById = actor.Id, ByName = actor.Name, At = at,
            Reason = VietnameseText.OrNull(reason),
        };
    }

    static string Verb(SessionAct act) => SessionFlow.Name(act).ToLowerInvariant();
}
