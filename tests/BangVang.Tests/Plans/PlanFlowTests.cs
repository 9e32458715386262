using System.Text.RegularExpressions;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Plans;
using BangVang.Plans.Assignments;
using BangVang.Tests.House;
using FsCheck;
using FsCheck.Fluent;

namespace BangVang.Tests.Plans;

public sealed partial class PlanFlowTests
{
    const string Path = "1.";

    static readonly RightBook Book = new(PlanRights.All);

    [Fact]
    public void The_drawing_of_a_plans_life_says_the_same_as_the_code() =>
        Arrows("plan.md").ShouldBe(PlanFlow.All.Select(t => $"{t.From} --> {t.To}: {t.Act} [{t.Right}]"), ignoreOrder: true);

    [Fact]
    public void The_drawing_of_an_assignments_life_says_the_same_as_the_code() =>
        Arrows("assignment.md").ShouldBe(AssignmentFlow.All.Select(t => $"{t.From} --> {t.To}: {t.Kind} [{t.Right}]"), ignoreOrder: true);

    [Fact]
    public void The_drawings_name_the_states_as_the_screen_does()
    {
        foreach (var state in Enum.GetValues<PlanState>()) Text("plan.md").ShouldContain($"| {state} | {PlanFlow.Name(state)} |");
        foreach (var state in Enum.GetValues<AssignmentState>()) Text("assignment.md").ShouldContain($"| {state} | {AssignmentFlow.Name(state)} |");
    }

    [Fact]
    public void From_every_state_every_act_of_every_role_does_what_the_flow_says_or_is_refused_and_changes_nothing()
    {
        foreach (var state in Enum.GetValues<PlanState>())
            foreach (var act in Enum.GetValues<PlanAct>())
                foreach (var role in Enum.GetValues<Role>())
                {
                    var plan = In(state);
                    var arrow = PlanFlow.From(state, act);
                    if (arrow is not null && Book.Has(role, arrow.Right)) plan.Take(act, Somebody(role), Path, DateTimeOffset.UnixEpoch, "lý do").To.ShouldBe(arrow.To);
                    else Should.Throw<Refusal>(() => plan.Take(act, Somebody(role), Path, DateTimeOffset.UnixEpoch, "lý do"));
                    plan.State.ShouldBe(arrow is not null && Book.Has(role, arrow.Right) ? arrow.To : state);
                }
    }

    [Fact]
    public void A_role_over_another_body_takes_no_act()
    {
        foreach (var arrow in PlanFlow.All)
            foreach (var role in Enum.GetValues<Role>())
                Should.Throw<Refusal>(() => In(arrow.From).Take(arrow.Act, Somebody(role, "2."), Path, DateTimeOffset.UnixEpoch, "lý do"));
    }

    [Fact]
    public void Whatever_is_tried_in_whatever_order_a_plan_has_a_number_exactly_when_it_was_issued() => Prop.ForAll(
        ArbMap.Default.ArbFor<(PlanAct Act, Role Role, bool Reason)[]>(), tries =>
        {
            var plan = In(PlanState.Draft);
            foreach (var (act, role, reason) in tries.SelectMany(t => new[] { t, (t.Act, Role.StandingOfficer, true), (t.Act, Role.Appraiser, true), (t.Act, Role.Leader, true), (t.Act, Role.Clerk, true) }))
            {
                var before = plan.State;
                try
                {
                    plan.Take(act, Somebody(role), Path, DateTimeOffset.UnixEpoch, reason ? "lý do" : " ");
                    if (act is PlanAct.Issue or PlanAct.Record) plan.Enter(7, new DateOnly(2026, 1, 5));
                }
                catch (Refusal)
                {
                    plan.State.ShouldBe(before);
                }
                (plan.Number is not null).ShouldBe(plan.IsInForce);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void From_every_state_an_assignment_goes_only_where_the_flow_says()
    {
        foreach (var state in Enum.GetValues<AssignmentState>())
            foreach (var kind in Enum.GetValues<ReportKind>().Where(k => k != ReportKind.DoneByItself))
            {
                var assignment = AssignmentIn(state);
                if (AssignmentFlow.From(state, kind) is { } arrow) assignment.Take(kind, new DateOnly(2026, 5, 1));
                else Should.Throw<Refusal>(() => assignment.Take(kind, new DateOnly(2026, 5, 1)));
                assignment.State.ShouldBe(AssignmentFlow.From(state, kind)?.To ?? state);
                (assignment.DoneOn is not null).ShouldBe(assignment.IsFinished);
            }
    }

    static Plan In(PlanState state)
    {
        var plan = new Plan
        {
            RootId = Guid.CreateVersion7(), OrganisationId = Guid.CreateVersion7(), Year = 2026, Title = "Kế hoạch", Symbol = "KH-UBND",
            DraftedById = Guid.CreateVersion7(), DraftedAt = DateTimeOffset.UnixEpoch,
        };
        foreach (var act in new[] { PlanAct.Submit, PlanAct.Endorse, PlanAct.Sign, PlanAct.Issue, PlanAct.Close })
        {
            if (plan.State == state) break;
            plan.Take(act, Somebody([.. Enum.GetValues<Role>()]), Path, DateTimeOffset.UnixEpoch);
            if (act == PlanAct.Issue) plan.Enter(1, new DateOnly(2026, 1, 5));
        }
        return plan;
    }

    static Assignment AssignmentIn(AssignmentState state)
    {
        var assignment = new Assignment { PlanId = Guid.CreateVersion7(), RootId = Guid.CreateVersion7(), Ordinal = 1, Content = "Việc", IsConditional = true };
        var way = state switch
        {
            AssignmentState.Waiting => (ReportKind[])[],
            AssignmentState.Underway => [ReportKind.Progress],
            AssignmentState.Reported => [ReportKind.Done],
            AssignmentState.Done => [ReportKind.Done, ReportKind.Confirmation],
            _ => [ReportKind.NotArisen],
        };
        foreach (var kind in way) assignment.Take(kind, new DateOnly(2026, 4, 1));
        return assignment;
    }

    static Actor Somebody(Role role, string over = Path) => Somebody([role], over);

    static Actor Somebody(Role[] roles, string over = Path) =>
        new(Guid.CreateVersion7(), "Nguyễn Thị Thu Hằng", [.. roles.Select(r => new Grant(r, Guid.CreateVersion7(), over))], Book);

    static IEnumerable<string> Arrows(string file) =>
        Arrow().Matches(Text(file)).Select(m => m.Value.Trim()).Where(a => !a.Contains("[*]"));

    static string Text(string file) => File.ReadAllText(System.IO.Path.Combine(Repository.Root, "docs", "states", file));

    [GeneratedRegex(@"^\s+\S+ --> .+$", RegexOptions.Multiline)]
    private static partial Regex Arrow();
}
