namespace BangVang.Councils.Sessions;

public enum SessionState { Draft, Called, Voting, Closed, Cancelled }

/// <summary>Reseat moves nothing: the members changed while the session was on.</summary>
public enum SessionAct { Call, Open, Restart, Close, Conclude, Cancel, Reseat }

/// <summary>One arrow of a session's life.</summary>
public sealed record SessionTransition(SessionState From, SessionAct Act, string Right, SessionState To);

/// <summary>The life of a session, written once: the pages, the acts and docs/states/session.md all read it here.</summary>
public static class SessionFlow
{
    public static IReadOnlyList<SessionTransition> All { get; } =
    [
        new(SessionState.Draft, SessionAct.Call, CouncilRights.Keep, SessionState.Called),
        new(SessionState.Draft, SessionAct.Cancel, CouncilRights.Keep, SessionState.Cancelled),
        new(SessionState.Called, SessionAct.Open, CouncilRights.Keep, SessionState.Voting),
        new(SessionState.Called, SessionAct.Conclude, CouncilRights.Keep, SessionState.Closed),
        new(SessionState.Called, SessionAct.Cancel, CouncilRights.Keep, SessionState.Cancelled),
        new(SessionState.Voting, SessionAct.Restart, CouncilRights.Keep, SessionState.Called),
        new(SessionState.Voting, SessionAct.Close, CouncilRights.Keep, SessionState.Closed),
    ];

    public static SessionTransition? From(SessionState state, SessionAct act) => All.FirstOrDefault(t => t.From == state && t.Act == act);

    public static bool NeedsReason(SessionAct act) => act is SessionAct.Restart or SessionAct.Cancel;

    public static string Name(SessionState state) => state switch
    {
        SessionState.Draft => "Đang chuẩn bị",
        SessionState.Called => "Đã triệu tập",
        SessionState.Voting => "Đang bỏ phiếu",
        SessionState.Closed => "Đã kết thúc",
        SessionState.Cancelled => "Đã hủy",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Name(SessionAct act) => act switch
    {
        SessionAct.Call => "Triệu tập",
        SessionAct.Open => "Mở bỏ phiếu",
        SessionAct.Restart => "Hủy phiếu, bỏ phiếu lại",
        SessionAct.Close => "Kiểm phiếu, kết thúc",
        SessionAct.Conclude => "Kết thúc, không bỏ phiếu",
        SessionAct.Cancel => "Hủy phiên",
        SessionAct.Reseat => "Thay đổi thành viên",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    public static string Kind(SessionState state) => state switch
    {
        SessionState.Called or SessionState.Voting => "nguoi",
        SessionState.Closed => "xong",
        SessionState.Cancelled => "loi",
        _ => "",
    };

    public static string IconOf(SessionAct act) => act switch
    {
        SessionAct.Call => "send",
        SessionAct.Open => "lock",
        SessionAct.Close or SessionAct.Conclude => "checklist",
        SessionAct.Cancel => "ban",
        _ => "repeat",
    };
}
