namespace BangVang.Councils.Sessions;

/// <summary>What a session deals with: a nominee to vote on, or another matter as text. A nominee is written down as it stood when it was put on the agenda.</summary>
public sealed class AgendaItem
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid SessionId { get; init; }

    /// <summary>Nominees are numbered through from 1: their numbers on the ballot.</summary>
    public required int Position { get; set; }
    public Guid? NomineeId { get; init; }

    /// <summary>The nominee's name as printed, or the matter.</summary>
    public required string Text { get; set; }
    public string? Place { get; init; }
    public string? AwardCode { get; init; }

    /// <summary>As the lawbook of the body names it on the day.</summary>
    public string? AwardName { get; set; }
    public string? Reason { get; init; }

    /// <summary>Of a matter: what was concluded.</summary>
    public string? Conclusion { get; set; }

    /// <summary>The member who is this nominee and has no vote on it.</summary>
    public Guid? OwnMemberId { get; set; }

    /// <summary>Somebody checked: a member of the same name is another person.</summary>
    public bool IsNamesake { get; set; }

    /// <summary>The share that the law asks for on the day of the session; null: the majority.</summary>
    public int? Percent { get; set; }

    /// <summary>How many per cent must attend when this award is considered.</summary>
    public int? QuorumPercent { get; set; }

    /// <summary>The nominee was taken back before the ballots were counted.</summary>
    public bool IsWithdrawn { get; set; }

    public bool IsNominee => NomineeId is not null;
}
