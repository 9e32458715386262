using System.Text.RegularExpressions;
using BangVang.Councils;
using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Tests.House;

namespace BangVang.Tests.Councils;

public sealed class SessionFlowTests
{
    const string Path = "1.";

    static readonly RightBook Book = new([new Right(CouncilRights.Keep, "", Role.StandingOfficer, Role.UnitOfficer)]);

    static readonly string Drawing = Repository.Files.Single(f => f.Path == "docs/states/session.md").Text;

    static Actor Somebody(Role role, string path = Path) => new(Guid.CreateVersion7(), "Ai đó", [new Grant(role, Guid.CreateVersion7(), path)], Book);

    static CouncilSession In(SessionState state)
    {
        var session = new CouncilSession { RootId = Guid.CreateVersion7(), CouncilId = Guid.CreateVersion7(), Kind = SessionKind.Meeting };
        session.Plan("Xét khen thưởng", new DateOnly(2026, 3, 1), null, null);
        SessionAct[] way = state switch
        {
            SessionState.Draft => [],
            SessionState.Called => [SessionAct.Call],
            SessionState.Voting => [SessionAct.Call, SessionAct.Open],
            SessionState.Closed => [SessionAct.Call, SessionAct.Open, SessionAct.Close],
            _ => [SessionAct.Cancel],
        };
        foreach (var act in way) session.Take(act, Somebody(Role.StandingOfficer), Path, DateTimeOffset.UnixEpoch, "lý do");
        return session;
    }

    [Fact]
    public void The_drawing_of_a_sessions_life_says_the_same_as_the_code()
    {
        Regex.Matches(Drawing, @"^\s+(\w+) --> (\w+): (.+)$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Select(m => $"{m.Groups[1].Value} --> {m.Groups[2].Value}: {m.Groups[3].Value.Trim()}")
            .ShouldBe(SessionFlow.All.Select(t => $"{t.From} --> {t.To}: {t.Act} [{t.Right}]"), ignoreOrder: true);
        foreach (var state in Enum.GetValues<SessionState>()) Drawing.ShouldContain($"| {state} | {SessionFlow.Name(state)} |");
    }

    [Fact]
    public void From_every_state_every_act_of_every_role_does_what_the_flow_says_or_changes_nothing()
    {
        foreach (var state in Enum.GetValues<SessionState>())
            foreach (var act in Enum.GetValues<SessionAct>())
                foreach (var role in Enum.GetValues<Role>())
                    foreach (var path in new[] { Path, "2." })
                    {
                        var (session, arrow) = (In(state), SessionFlow.From(state, act));
                        var may = arrow is not null && path == Path && Book.Has(role, arrow.Right);
                        if (may) session.Take(act, Somebody(role, path), Path, DateTimeOffset.UnixEpoch, "lý do").To.ShouldBe(arrow!.To);
                        else Should.Throw<Refusal>(() => session.Take(act, Somebody(role, path), Path, DateTimeOffset.UnixEpoch, "lý do"));
                        session.State.ShouldBe(may ? arrow!.To : state);
                    }
    }

    [Fact]
    public void Cancelling_and_voting_anew_ask_for_a_reason()
    {
        Should.Throw<Refusal>(() => In(SessionState.Called).Take(SessionAct.Cancel, Somebody(Role.StandingOfficer), Path, DateTimeOffset.UnixEpoch)).Message.ShouldContain("lý do");
        Should.Throw<Refusal>(() => In(SessionState.Voting).Take(SessionAct.Restart, Somebody(Role.StandingOfficer), Path, DateTimeOffset.UnixEpoch, "  "));
    }
}
