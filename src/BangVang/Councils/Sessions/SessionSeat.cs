using BangVang.Kernel.Data;

namespace BangVang.Councils.Sessions;

public enum Attendance { Unknown, Present, Absent }

/// <summary>How a ballot came: through the program, or on paper through the tellers.</summary>
public enum BallotWay { Online, Paper }

/// <summary>A member's seat in one session: attended or not, and whether a ballot came from it. Never when, never which.</summary>
public sealed class SessionSeat
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid SessionId { get; init; }
    public required Guid MemberId { get; init; }
    public Guid? AccountId { get; set; }
    public required string Name { get; init; }
    public string? Post { get; set; }
    public required CouncilOffice Office { get; init; }
    public Attendance Attendance { get; set; } = Attendance.Unknown;

    /// <summary>Why absent.</summary>
    public string? Absence { get; set; }
    public bool IsTeller { get; set; }

    /// <summary>Left the council while the session was on, without having voted.</summary>
    public bool IsOut { get; set; }

    [Unjournaled]
    public BallotWay? Way { get; set; }

    public string Label => Post is null ? Name : $"{Name} – {Post}";
}

public static class Attendances
{
    public static string Name(Attendance attendance) => attendance switch
    {
        Attendance.Unknown => "Chưa ghi",
        Attendance.Present => "Dự họp",
        Attendance.Absent => "Vắng",
        _ => throw new ArgumentOutOfRangeException(nameof(attendance)),
    };
}
