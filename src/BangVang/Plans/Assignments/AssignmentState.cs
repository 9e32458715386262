namespace BangVang.Plans.Assignments;

public enum AssignmentState { Waiting, Underway, Reported, Done, NotArisen }

public enum ReportKind { Progress, Difficulty, Answer, Done, NotArisen, Confirmation, SentBack, Reopened, DoneByItself }

/// <summary>One arrow in the life of an assignment (or of one unit's duty in it).</summary>
public sealed record AssignmentTransition(AssignmentState From, ReportKind Kind, string Right, AssignmentState To);

/// <summary>The life of an assignment, written once; docs/states/assignment.md draws it.</summary>
public static class AssignmentFlow
{
    public static IReadOnlyList<AssignmentTransition> All { get; } =
    [
        new(AssignmentState.Waiting, ReportKind.Progress, PlanRights.Report, AssignmentState.Underway),
        new(AssignmentState.Underway, ReportKind.Progress, PlanRights.Report, AssignmentState.Underway),
        new(AssignmentState.Waiting, ReportKind.Difficulty, PlanRights.Report, AssignmentState.Underway),
        new(AssignmentState.Underway, ReportKind.Difficulty, PlanRights.Report, AssignmentState.Underway),
        new(AssignmentState.Waiting, ReportKind.Answer, PlanRights.Follow, AssignmentState.Waiting),
        new(AssignmentState.Underway, ReportKind.Answer, PlanRights.Follow, AssignmentState.Underway),
        new(AssignmentState.Waiting, ReportKind.Done, PlanRights.Report, AssignmentState.Reported),
        new(AssignmentState.Underway, ReportKind.Done, PlanRights.Report, AssignmentState.Reported),
        new(AssignmentState.Waiting, ReportKind.NotArisen, PlanRights.Report, AssignmentState.NotArisen),
        new(AssignmentState.Underway, ReportKind.NotArisen, PlanRights.Report, AssignmentState.NotArisen),
        new(AssignmentState.Waiting, ReportKind.Confirmation, PlanRights.Follow, AssignmentState.Done),
        new(AssignmentState.Underway, ReportKind.Confirmation, PlanRights.Follow, AssignmentState.Done),
        new(AssignmentState.Reported, ReportKind.Confirmation, PlanRights.Follow, AssignmentState.Done),
        new(AssignmentState.Reported, ReportKind.SentBack, PlanRights.Follow, AssignmentState.Underway),
        new(AssignmentState.Done, ReportKind.Reopened, PlanRights.Follow, AssignmentState.Underway),
        new(AssignmentState.NotArisen, ReportKind.Reopened, PlanRights.Follow, AssignmentState.Underway),
    ];

    public static AssignmentTransition? From(AssignmentState state, ReportKind kind) => All.FirstOrDefault(t => t.From == state && t.Kind == kind);

    public static string Name(AssignmentState state) => state switch
    {
        AssignmentState.Waiting => "Chưa bắt đầu",
        AssignmentState.Underway => "Đang làm",
        AssignmentState.Reported => "Chờ xác nhận",
        AssignmentState.Done => "Hoàn thành",
        AssignmentState.NotArisen => "Không phát sinh",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Name(ReportKind kind) => kind switch
    {
        ReportKind.Progress => "Báo cáo tiến độ",
        ReportKind.Difficulty => "Nêu khó khăn",
        ReportKind.Answer => "Trả lời",
        ReportKind.Done => "Báo cáo hoàn thành",
        ReportKind.NotArisen => "Báo không phát sinh",
        ReportKind.Confirmation => "Xác nhận hoàn thành",
        ReportKind.SentBack => "Trả lại",
        ReportKind.Reopened => "Mở lại",
        ReportKind.DoneByItself => "Tự ghi nhận",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
