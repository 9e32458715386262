using System.Text.RegularExpressions;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Law.Overlays;
using BangVang.Lawbook.Overlays;
using BangVang.Tests.House;
using FsCheck;
using FsCheck.Fluent;

namespace BangVang.Tests.Lawbook.Overlays;

public sealed class OverlayFlowTests
{
    const string Path = "1.";

    static readonly RightBook Book = new(OverlayRights.All);

    static readonly string Drawing = Repository.Files.Single(f => f.Path == "docs/states/overlay.md").Text;

    static Actor Somebody(Role role, string path = Path, Guid? id = null) => new(id ?? Guid.CreateVersion7(), "Ai đó", [new Grant(role, Guid.CreateVersion7(), path)], Book);

    static LawOverlay In(OverlayState state, OverlayKind kind = OverlayKind.Local, Actor? writer = null)
    {
        var overlay = new LawOverlay { RootId = Guid.CreateVersion7(), OrganisationId = Guid.CreateVersion7(), Kind = kind, DraftedByName = "Ai đó", DraftedAt = DateTimeOffset.UnixEpoch };
        overlay.Describe(new OverlayFacts("Quy định", Guid.CreateVersion7(), new DateOnly(2026, 1, 1), null, "Lý do"), writer ?? Somebody(Role.Administrator));
        OverlayAct[] way = state switch
        {
            OverlayState.Draft => [],
            OverlayState.Submitted => [OverlayAct.Submit],
            OverlayState.Approved => [OverlayAct.Submit, OverlayAct.Approve],
            OverlayState.Ended => [OverlayAct.Submit, OverlayAct.Approve, OverlayAct.End],
            _ => [OverlayAct.Drop],
        };
        foreach (var act in way) overlay.Take(act, Somebody(Role.Administrator), Path, DateTimeOffset.UnixEpoch, "lý do");
        return overlay;
    }

    [Fact]
    public void The_drawing_of_an_overlays_life_says_the_same_as_the_code()
    {
        Regex.Matches(Drawing, @"^\s+(\w+) --> (\w+): (.+)$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Select(m => $"{m.Groups[1].Value} --> {m.Groups[2].Value}: {m.Groups[3].Value.Trim()}")
            .ShouldBe(OverlayFlow.All.Select(t => $"{t.From} --> {t.To}: {t.Act} [{t.Right}]{(t.OtherEyes ? " other eyes" : "")}"), ignoreOrder: true);
        foreach (var state in Enum.GetValues<OverlayState>()) Drawing.ShouldContain($"| {state} | {OverlayFlow.Name(state)} |");
    }

    [Fact]
    public void From_every_state_every_act_of_every_role_and_either_pair_of_eyes_does_what_the_flow_says_or_changes_nothing()
    {
        foreach (var state in Enum.GetValues<OverlayState>())
            foreach (var act in Enum.GetValues<OverlayAct>())
                foreach (var role in Enum.GetValues<Role>())
                    foreach (var kind in Enum.GetValues<OverlayKind>())
                        foreach (var wrote in new[] { false, true })
                        {
                            var writer = Somebody(Role.Administrator);
                            var overlay = In(state, kind, writer);
                            var actor = Somebody(role, id: wrote ? writer.Id : null);
                            var arrow = OverlayFlow.From(state, act);
                            var may = arrow is not null && Book.Has(role, arrow.Right) && !(arrow.OtherEyes && wrote) && (kind == OverlayKind.Local || role == Role.Administrator);
                            if (may) overlay.Take(act, actor, Path, DateTimeOffset.UnixEpoch, "lý do").To.ShouldBe(arrow!.To);
                            else Should.Throw<Refusal>(() => overlay.Take(act, actor, Path, DateTimeOffset.UnixEpoch, "lý do"));
                            overlay.State.ShouldBe(may ? arrow!.To : state);
                        }
    }

    [Fact]
    public void A_role_over_another_body_takes_no_act()
    {
        foreach (var arrow in OverlayFlow.All)
            foreach (var role in Enum.GetValues<Role>())
                Should.Throw<Refusal>(() => In(arrow.From).Take(arrow.Act, Somebody(role, "2."), Path, DateTimeOffset.UnixEpoch, "lý do"));
    }

    [Fact]
    public void Only_a_draft_is_written_and_who_writes_never_approves() => Prop.ForAll(ArbMap.Default.ArbFor<(OverlayAct Act, bool First, bool Writes)[]>(), tries =>
    {
        Actor[] people = [Somebody(Role.Administrator), Somebody(Role.StandingOfficer)];
        var overlay = In(OverlayState.Draft, writer: people[0]);
        foreach (var (act, first, writes) in tries)
        {
            var (actor, before) = (people[first ? 0 : 1], overlay.State);
            try
            {
                if (writes) overlay.Write(OverlayRules.None, actor);
                else if (overlay.Take(act, actor, Path, DateTimeOffset.UnixEpoch, "lý do").Act == OverlayAct.Approve) overlay.WrittenBy.ShouldNotContain(actor.Id);
                if (writes) before.ShouldBe(OverlayState.Draft);
            }
            catch (Refusal)
            {
                overlay.State.ShouldBe(before);
            }
        }
    }).QuickCheckThrowOnFailure();
}
