using System.Text.RegularExpressions;
using BangVang.Initiatives;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Tests.House;
using FsCheck;
using FsCheck.Fluent;

namespace BangVang.Tests.Initiatives;

public sealed class InitiativeFlowTests
{
    static readonly InitiativePlace Place = new("1.2.", "1.");

    static readonly RightBook Book = new(InitiativeRights.All);

    static readonly string Drawing = Repository.Files.Single(f => f.Path == "docs/states/initiative.md").Text;

    static Actor Somebody(Role role, string path = "1.") => new(Guid.CreateVersion7(), "Ai đó", [new Grant(role, Guid.CreateVersion7(), path)], Book);

    static readonly Actor Everybody = new(Guid.CreateVersion7(), "Ai đó", [.. Enum.GetValues<Role>().Select(r => new Grant(r, Guid.CreateVersion7(), "1."))], Book);

    static Initiative In(InitiativeState state)
    {
        var initiative = new Initiative { RootId = Guid.CreateVersion7(), OrganisationId = Guid.CreateVersion7(), Title = "Sáng kiến", Year = 2026 };
        InitiativeAct[] way = state switch
        {
            InitiativeState.Draft => [],
            InitiativeState.Submitted => [InitiativeAct.Submit],
            InitiativeState.Scoring => [InitiativeAct.Submit, InitiativeAct.Route],
            InitiativeState.Recognised => [InitiativeAct.Submit, InitiativeAct.Route, InitiativeAct.Recognise],
            InitiativeState.Refused => [InitiativeAct.Submit, InitiativeAct.Route, InitiativeAct.Refuse],
            InitiativeState.Withdrawn => [InitiativeAct.Withdraw],
            InitiativeState.Raised => [InitiativeAct.Record, InitiativeAct.Raise],
            _ => [InitiativeAct.Record, InitiativeAct.Raise, InitiativeAct.Route],
        };
        foreach (var act in way) initiative.Take(act, Everybody, Place, DateTimeOffset.UnixEpoch, "lý do");
        initiative.State.ShouldBe(state);
        return initiative;
    }

    [Fact]
    public void The_drawing_of_an_initiatives_life_says_the_same_as_the_code()
    {
        Regex.Matches(Drawing, @"^\s+(\w+) --> (\w+): (.+)$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Select(m => $"{m.Groups[1].Value} --> {m.Groups[2].Value}: {m.Groups[3].Value.Trim()}")
            .ShouldBe(InitiativeFlow.All.Select(t => $"{t.From} --> {t.To}: {t.Act} [{t.Right}, {t.Over}]"), ignoreOrder: true);
        foreach (var state in Enum.GetValues<InitiativeState>()) Drawing.ShouldContain($"| {state} | {InitiativeFlow.Name(state)} |");
    }

    [Fact]
    public void From_every_state_every_act_of_every_role_over_either_body_does_what_the_flow_says_or_changes_nothing()
    {
        foreach (var state in Enum.GetValues<InitiativeState>())
            foreach (var act in Enum.GetValues<InitiativeAct>())
                foreach (var role in Enum.GetValues<Role>())
                    foreach (var path in new[] { "1.", "1.2.", "3." })
                    {
                        var initiative = In(state);
                        var arrow = InitiativeFlow.From(state, act);
                        var may = arrow is not null && Book.Has(role, arrow.Right) && Place.Of(arrow.Over)!.StartsWith(path, StringComparison.Ordinal);
                        if (may) initiative.Take(act, Somebody(role, path), Place, DateTimeOffset.UnixEpoch, "lý do").To.ShouldBe(arrow!.To);
                        else Should.Throw<Refusal>(() => initiative.Take(act, Somebody(role, path), Place, DateTimeOffset.UnixEpoch, "lý do"));
                        initiative.State.ShouldBe(may ? arrow!.To : state);
                    }
    }

    [Fact]
    public void What_takes_something_away_wants_a_reason()
    {
        foreach (var arrow in InitiativeFlow.All.Where(t => InitiativeFlow.NeedsReason(t.Act)))
        {
            var initiative = In(arrow.From);
            Should.Throw<Refusal>(() => initiative.Take(arrow.Act, Everybody, Place, DateTimeOffset.UnixEpoch, "  ")).Message.ShouldContain("Ghi rõ lý do");
            initiative.State.ShouldBe(arrow.From);
        }
    }

    [Fact]
    public void No_walk_through_its_life_makes_a_recognised_initiative_reach_less_far_or_stop_counting() => Prop.ForAll(ArbMap.Default.ArbFor<(InitiativeAct Act, Scope Scope)[]>(), tries =>
    {
        var (initiative, reached) = (In(InitiativeState.Draft), (Scope?)null);
        foreach (var (act, scope) in tries)
        {
            try
            {
                initiative.Take(act, Everybody, Place, DateTimeOffset.UnixEpoch, "lý do");
                if (act is InitiativeAct.Recognise or InitiativeAct.Record) initiative.Reach(scope, new DateOnly(2026, 5, 1), "Quyết định");
            }
            catch (Refusal)
            {
                // Not possible here, or not wider than before: nothing may have been lost.
            }
            if (reached is not null) initiative.IsRecognised.ShouldBeTrue();
            if (reached is { } was) (initiative.Scope >= was).ShouldBeTrue();
            reached = initiative.Scope;
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Only_a_draft_is_written()
    {
        var text = new InitiativeText { Title = "Tên khác", Year = 2026 };
        foreach (var state in Enum.GetValues<InitiativeState>())
        {
            if (state == InitiativeState.Draft) In(state).Describe(text);
            else Should.Throw<Refusal>(() => In(state).Describe(text)).Message.ShouldContain("không sửa được");
        }
    }
}
