using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Text;

namespace BangVang.Dossiers.Concurrences;

public enum ConcurrenceAnswer { Agrees, Disagrees, Remarks }

/// <summary>The opinion that another body is asked for while the dossier is appraised; silent past its day it counts as agreement, where the asker said so.</summary>
public sealed class Concurrence : IEdited
{
    public const int QuestionLength = 1000, TextLength = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid DossierId { get; init; }

    /// <summary>The body that is asked.</summary>
    public required Guid OrganisationId { get; init; }
    public required string Question { get; init; }
    public required DateOnly AskedOn { get; init; }
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether silence past the day is agreement.</summary>
    public required bool SilenceAgrees { get; init; }
    public required Guid AskedById { get; init; }
    public required string AskedByName { get; init; }

    public ConcurrenceAnswer? Answer { get; private set; }
    public string? Text { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public string? AnsweredByName { get; private set; }

    /// <summary>The question was taken back before an answer.</summary>
    public DateTimeOffset? CancelledAt { get; private set; }
    public uint Version { get; private set; }

    /// <summary>Where the opinion stands on a day.</summary>
    public ConcurrenceStanding StandingOn(DateOnly day) => Answer switch
    {
        ConcurrenceAnswer.Agrees => ConcurrenceStanding.Agreed,
        ConcurrenceAnswer.Disagrees => ConcurrenceStanding.Disagreed,
        ConcurrenceAnswer.Remarks => ConcurrenceStanding.Remarked,
        null => day <= DueOn ? ConcurrenceStanding.Awaited : SilenceAgrees ? ConcurrenceStanding.DeemedAgreed : ConcurrenceStanding.Late,
        _ => throw new ArgumentOutOfRangeException(nameof(day)),
    };

    public void Cancel(DateTimeOffset at)
    {
        if (Answer is not null) throw new Refusal("Cơ quan được hỏi đã trả lời; ý kiến ấy ở lại hồ sơ, không rút được câu hỏi nữa.");
        CancelledAt ??= at;
    }

    public void Say(ConcurrenceAnswer answer, string? text, Actor actor, DateTimeOffset at)
    {
        if (CancelledAt is not null) throw new Refusal("Cơ quan hỏi đã rút câu hỏi này; không cần trả lời nữa.");
        if (Answer is not null) throw new Refusal($"Đã có ý kiến của {AnsweredByName} ngày {Clock.DateIn(AnsweredAt!.Value):dd/MM/yyyy}. Cần thay đổi thì trao đổi với cơ quan hỏi để được hỏi lại.");
        if (answer != ConcurrenceAnswer.Agrees && VietnameseText.OrNull(text) is null) throw new Refusal("Ghi rõ ý kiến: không đồng ý với ai, điểm nào, vì sao.");
        (Answer, Text, AnsweredAt, AnsweredByName) = (answer, VietnameseText.OrNull(text), at, actor.Name);
    }
}

public enum ConcurrenceStanding { Awaited, Agreed, DeemedAgreed, Remarked, Disagreed, Late }

public static class ConcurrenceWords
{
    public static string Name(ConcurrenceStanding standing) => standing switch
    {
        ConcurrenceStanding.Awaited => "Chờ ý kiến",
        ConcurrenceStanding.Agreed => "Đồng ý",
        ConcurrenceStanding.DeemedAgreed => "Coi như đồng ý (quá hạn)",
        ConcurrenceStanding.Remarked => "Đồng ý, có ý kiến thêm",
        ConcurrenceStanding.Disagreed => "Không đồng ý",
        ConcurrenceStanding.Late => "Quá hạn, chưa trả lời",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    public static string Kind(ConcurrenceStanding standing) => standing switch
    {
        ConcurrenceStanding.Agreed or ConcurrenceStanding.DeemedAgreed => "xong",
        ConcurrenceStanding.Remarked => "nguoi",
        ConcurrenceStanding.Awaited => "cho",
        _ => "loi",
    };

    public static string Name(ConcurrenceAnswer answer) => answer switch
    {
        ConcurrenceAnswer.Agrees => "Đồng ý",
        ConcurrenceAnswer.Remarks => "Đồng ý, có ý kiến thêm",
        ConcurrenceAnswer.Disagrees => "Không đồng ý",
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };
}
