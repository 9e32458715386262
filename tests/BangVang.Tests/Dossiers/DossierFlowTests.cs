using System.Text.RegularExpressions;
using BangVang.Dossiers;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Tests.House;
using FsCheck;
using FsCheck.Fluent;

namespace BangVang.Tests.Dossiers;

public sealed class DossierFlowTests
{
    const string Proposing = "1.2.", Deciding = "1.3.";

    static readonly DossierBodies Bodies = new(Proposing, Deciding);
    static readonly RightBook Book = new(DossierRights.All);
    static readonly string Drawing = Repository.Files.Single(f => f.Path == "docs/states/dossier.md").Text;

    static Actor Somebody(params (Role Role, string Path)[] grants) => new(Guid.CreateVersion7(), "x", [.. grants.Select(g => new Grant(g.Role, Guid.Empty, g.Path))], Book);

    static readonly Actor All = Somebody([.. Enum.GetValues<Role>().SelectMany(r => new[] { (r, Proposing), (r, Deciding) })]);

    static Dossier In(DossierState state, DossierKind kind = DossierKind.Sudden, bool goesOut = false)
    {
        var dossier = new Dossier
        {
            RootId = Guid.Empty, OrganisationId = Guid.Empty, DecidingBodyId = Guid.Empty, Kind = kind, Basis = DossierKinds.BasisOf(kind), Year = 2026, Title = "Đề nghị khen thưởng",
            Addressee = goesOut ? "Thủ tướng Chính phủ" : null, DraftedById = Guid.Empty, DraftedByName = "x", DraftedAt = DateTimeOffset.UnixEpoch,
        };
        DossierAct[] way = state switch
        {
            DossierState.Draft => [],
            DossierState.Submitted => [DossierAct.Submit],
            DossierState.Appraising => [DossierAct.Submit, DossierAct.Receive],
            DossierState.Returned => [DossierAct.Submit, DossierAct.Return],
            DossierState.ToCouncil => [DossierAct.Submit, DossierAct.Receive, DossierAct.ToCouncil],
            DossierState.Agreed => [DossierAct.Submit, DossierAct.Receive, DossierAct.ToDecision],
            DossierState.SentUp => [DossierAct.Submit, DossierAct.Receive, DossierAct.ToDecision, DossierAct.AwaitAbove],
            DossierState.Decided => [DossierAct.Submit, DossierAct.Receive, DossierAct.ToDecision, DossierAct.Decide],
            DossierState.Withdrawn => [DossierAct.Withdraw],
            _ => [DossierAct.Submit, DossierAct.Receive, DossierAct.Refuse],
        };
        foreach (var act in way)
            if (DossierFlow.From(dossier.State, act)!.Right is null) dossier.Follow(act, DateTimeOffset.UnixEpoch, "nhà");
            else dossier.Take(act, All, Bodies, DateTimeOffset.UnixEpoch, "lý do");
        dossier.State.ShouldBe(state);
        return dossier;
    }

    [Fact]
    public void The_drawing_of_a_dossiers_life_says_the_same_as_the_code()
    {
        var first = Drawing.Split("```")[1];
        Regex.Matches(first, @"^\s+(\w+) --> (\w+): (.+)$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Select(m => $"{m.Groups[1].Value} --> {m.Groups[2].Value}: {m.Groups[3].Value.Trim()}")
            .ShouldBe(DossierFlow.All.Select(t => $"{t.From} --> {t.To}: {t.Act} {(t.Right is null ? "" : $"[{t.Right}] ")}{t.Side.ToString().ToLowerInvariant()}"), ignoreOrder: true);
        foreach (var state in Enum.GetValues<DossierState>()) Drawing.ShouldContain($"| {state} | {DossierFlow.Name(state)} |");
    }

    [Fact]
    public void The_drawing_of_a_nominee_says_the_same_as_the_code() =>
        Regex.Matches(Drawing.Split("```")[3], @"^\s+(\w+) --> (\w+): (\w+)$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Select(m => $"{m.Groups[1].Value} --> {m.Groups[2].Value}: {m.Groups[3].Value}")
            .ShouldBe(NomineeFlow.All.Select(t => $"{t.From} --> {t.To}: {t.Act}"), ignoreOrder: true);

    [Fact]
    public void From_every_state_every_act_of_every_role_on_either_side_does_what_the_flow_says_or_changes_nothing()
    {
        foreach (var state in Enum.GetValues<DossierState>())
            foreach (var act in Enum.GetValues<DossierAct>())
                foreach (var role in Enum.GetValues<Role>())
                    foreach (var side in new[] { Proposing, Deciding })
                    {
                        var dossier = In(state);
                        var arrow = DossierFlow.From(state, act);
                        var may = arrow?.Right is { } right && Book.Has(role, right) && Bodies.Of(arrow.Side) == side && act is not (DossierAct.Express or DossierAct.Gather or DossierAct.SendUp);
                        if (may) dossier.Take(act, Somebody((role, side)), Bodies, DateTimeOffset.UnixEpoch, "lý do").To.ShouldBe(arrow!.To);
                        else Should.Throw<Exception>(() => dossier.Take(act, Somebody((role, side)), Bodies, DateTimeOffset.UnixEpoch, "lý do")).ShouldBeOneOfTypes(typeof(Refusal), typeof(InvalidOperationException));
                        dossier.State.ShouldBe(may ? arrow!.To : state);
                    }
    }

    [Fact]
    public void The_fast_lane_is_for_sudden_awards_and_for_somebody_on_both_sides()
    {
        In(DossierState.Draft).Take(DossierAct.Express, All, Bodies, DateTimeOffset.UnixEpoch).To.ShouldBe(DossierState.Agreed);
        Should.Throw<Refusal>(() => In(DossierState.Draft, DossierKind.Merit).Take(DossierAct.Express, All, Bodies, DateTimeOffset.UnixEpoch)).Message.ShouldContain("đột xuất");
        Should.Throw<Refusal>(() => In(DossierState.Draft).Take(DossierAct.Express, Somebody((Role.StandingOfficer, Deciding)), Bodies, DateTimeOffset.UnixEpoch)).Message.ShouldContain("không có quyền");
    }

    [Fact]
    public void Only_what_goes_out_is_sent_up_as_a_package()
    {
        In(DossierState.Agreed, goesOut: true).Take(DossierAct.SendUp, All, Bodies, DateTimeOffset.UnixEpoch).To.ShouldBe(DossierState.SentUp);
        Should.Throw<Refusal>(() => In(DossierState.Agreed).Take(DossierAct.SendUp, All, Bodies, DateTimeOffset.UnixEpoch)).Message.ShouldContain("không gửi ra ngoài");
    }

    [Fact]
    public void Every_way_through_the_flow_leaves_a_row_for_every_step_and_ends_where_the_last_row_says() => Prop.ForAll(ArbMap.Default.ArbFor<DossierAct[]>(), acts =>
    {
        var dossier = In(DossierState.Draft);
        foreach (var act in acts)
        {
            var before = dossier.State;
            try
            {
                var step = DossierFlow.From(before, act)?.Right is null ? dossier.Follow(act, DateTimeOffset.UnixEpoch, "nhà") : dossier.Take(act, All, Bodies, DateTimeOffset.UnixEpoch, "lý do");
                (step.From, step.To).ShouldBe((before, dossier.State));
                dossier.EndedOn.HasValue.ShouldBe(dossier.IsOver);
            }
            catch (Refusal)
            {
                dossier.State.ShouldBe(before);
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Acts_that_lead_back_ask_for_a_reason()
    {
        foreach (var arrow in DossierFlow.All.Where(t => DossierFlow.NeedsReason(t.Act)))
            Should.Throw<Refusal>(() => In(arrow.From).Take(arrow.Act, All, Bodies, DateTimeOffset.UnixEpoch, " ")).Message.ShouldContain("Ghi rõ lý do");
    }
}

static class OneOfTypes
{
    public static void ShouldBeOneOfTypes(this Exception exception, params Type[] types) => types.ShouldContain(exception.GetType());
}
