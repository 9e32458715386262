namespace BangVang.Plans.Assignments;

/// <summary>How the states and roles of assignments look on screen: kind of badge, icon, word.</summary>
public static class AssignmentWords
{
    public static string Kind(AssignmentState state) => state switch
    {
        AssignmentState.Done => "xong",
        AssignmentState.Reported => "nguoi",
        AssignmentState.Underway => "lam",
        _ => "",
    };

    public static string Icon(ReportKind kind) => kind switch
    {
        ReportKind.Done or ReportKind.Confirmation or ReportKind.DoneByItself => "circle-check",
        ReportKind.Difficulty => "alert-triangle",
        ReportKind.SentBack or ReportKind.Reopened => "arrow-back-up",
        ReportKind.Answer => "message",
        _ => "clock",
    };

    public static string Name(UnitRole role) => role switch
    {
        UnitRole.Directing => "Chỉ đạo",
        UnitRole.Lead => "Chủ trì",
        UnitRole.Coordinating => "Phối hợp",
        UnitRole.Assisting => "Giúp việc",
        UnitRole.Undifferentiated => "Thực hiện",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
