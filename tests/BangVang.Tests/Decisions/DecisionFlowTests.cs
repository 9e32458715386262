using System.Text.RegularExpressions;
using BangVang.Decisions;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Tests.House;

namespace BangVang.Tests.Decisions;

public sealed class DecisionFlowTests
{
    const string Path = "1.";

    static readonly RightBook Book = new(DecisionRights.All);

    static readonly string Drawing = Repository.Files.Single(f => f.Path == "docs/states/decision.md").Text;

    [Fact]
    public void The_drawing_of_a_decisions_life_says_the_same_as_the_code()
    {
        Regex.Matches(Drawing, @"^\s+(\w+) --> (\w+): (.+)$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Select(m => $"{m.Groups[1].Value} --> {m.Groups[2].Value}: {m.Groups[3].Value.Trim()}")
            .ShouldBe(DecisionFlow.All.Select(t => $"{t.From} --> {t.To}: {t.Act} [{t.Right}]{(t.OtherEyes ? " other eyes" : "")}"), ignoreOrder: true);
        foreach (var state in Enum.GetValues<DecisionState>()) Drawing.ShouldContain($"| {state} | {DecisionFlow.Name(state)} |");
    }

    [Fact]
    public void From_every_state_every_act_of_every_role_and_either_pair_of_eyes_does_what_the_flow_says_or_changes_nothing()
    {
        foreach (var state in Enum.GetValues<DecisionState>())
            foreach (var act in Enum.GetValues<DecisionAct>())
                foreach (var role in Enum.GetValues<Role>())
                    foreach (var wrote in new[] { false, true })
                    {
                        var writer = Somebody(Role.StandingOfficer);
                        var decision = In(state, writer);
                        var actor = Somebody(role, wrote ? writer.Id : null);
                        var arrow = DecisionFlow.From(state, act);
                        if (arrow is not null && Book.Has(role, arrow.Right) && !(arrow.OtherEyes && wrote)) decision.Take(act, actor, Path, DateTimeOffset.UnixEpoch, "lý do").To.ShouldBe(arrow.To);
                        else
                        {
                            Should.Throw<Refusal>(() => decision.Take(act, actor, Path, DateTimeOffset.UnixEpoch, "lý do"));
                            decision.State.ShouldBe(state);
                        }
                    }
    }

    [Fact]
    public void What_goes_back_wants_a_reason()
    {
        foreach (var arrow in DecisionFlow.All.Where(t => DecisionFlow.NeedsReason(t.Act)))
            Should.Throw<Refusal>(() => In(arrow.From, Somebody(Role.StandingOfficer)).Take(arrow.Act, Everyone(), Path, DateTimeOffset.UnixEpoch, " ")).Message.ShouldContain("lý do");
    }

    [Fact]
    public void Codes_are_read_as_people_copy_them()
    {
        var code = BangVang.Decisions.Certificates.CheckCode.New();
        code.Length.ShouldBe(14);
        BangVang.Decisions.Certificates.CheckCode.Read(BangVang.Decisions.Certificates.CheckCode.Printed(code).ToLowerInvariant()).ShouldBe(code);
        BangVang.Decisions.Certificates.CheckCode.Read("OIL0 1234 5678 9A").ShouldBe("01101234" + "56789A");
        foreach (var wrong in new[] { null, "", "ABC", new string('A', 15), "ABCD EFGH JKMN P*" }) BangVang.Decisions.Certificates.CheckCode.Read(wrong).ShouldBeNull();
        Enumerable.Range(0, 2000).Select(_ => BangVang.Decisions.Certificates.CheckCode.New()).Distinct().Count().ShouldBe(2000);
    }

    static Actor Somebody(Role role, Guid? id = null) => new(id ?? Guid.CreateVersion7(), "Ai đó", [new Grant(role, Guid.CreateVersion7(), Path)], Book);

    static Actor Everyone() => new(Guid.CreateVersion7(), "Ai đó", [.. Enum.GetValues<Role>().Select(r => new Grant(r, Guid.CreateVersion7(), Path))], Book);

    static Decision In(DecisionState state, Actor writer)
    {
        var decision = new Decision { RootId = Guid.CreateVersion7(), OrganisationId = Guid.CreateVersion7(), Kind = DecisionKind.Award, DraftedById = writer.Id, DraftedByName = writer.Name, DraftedAt = DateTimeOffset.UnixEpoch };
        decision.Wrote(writer);
        DecisionAct[] way = state switch
        {
            DecisionState.Draft => [],
            DecisionState.Submitted => [DecisionAct.Submit],
            DecisionState.Checked => [DecisionAct.Submit, DecisionAct.Check],
            DecisionState.Signed => [DecisionAct.Submit, DecisionAct.Check, DecisionAct.Sign],
            DecisionState.Issued => [DecisionAct.Submit, DecisionAct.Check, DecisionAct.Sign, DecisionAct.Issue],
            _ => [DecisionAct.Drop],
        };
        foreach (var act in way) decision.Take(act, Everyone(), Path, DateTimeOffset.UnixEpoch, "lý do");
        return decision;
    }
}
