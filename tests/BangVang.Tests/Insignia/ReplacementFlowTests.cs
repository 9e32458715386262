using System.Text.RegularExpressions;
using BangVang.Insignia;
using BangVang.Insignia.Replacing;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Tests.House;

namespace BangVang.Tests.Insignia;

public sealed class ReplacementFlowTests
{
    const string Asking = "1.2.", Deciding = "1.";

    static readonly RightBook Book = new(InsigniaRights.All);

    static readonly string Drawing = Repository.Files.Single(f => f.Path == "docs/states/replacement.md").Text;

    static readonly Actor Everybody = new(Guid.CreateVersion7(), "Ai đó", [.. Enum.GetValues<Role>().Select(r => new Grant(r, Guid.CreateVersion7(), Deciding))], Book);

    static Replacement In(ReplacementState state)
    {
        var replacement = new Replacement
        {
            RootId = Guid.CreateVersion7(), Kind = ReplacementKind.Exchange, BestowalId = Guid.CreateVersion7(), OrganisationId = Guid.CreateVersion7(), DecidingBodyId = Guid.CreateVersion7(),
            What = "Bằng khen", Reason = "In sai tên", EnteredById = Guid.CreateVersion7(), EnteredByName = "Ai đó", EnteredAt = DateTimeOffset.UnixEpoch,
        };
        ReplacementAct[] way = state switch
        {
            ReplacementState.Draft => [],
            ReplacementState.Submitted => [ReplacementAct.Submit],
            ReplacementState.Approved => [ReplacementAct.Submit, ReplacementAct.Approve],
            ReplacementState.Done => [ReplacementAct.Submit, ReplacementAct.Approve, ReplacementAct.HandOver],
            ReplacementState.Refused => [ReplacementAct.Submit, ReplacementAct.Refuse],
            _ => [ReplacementAct.Withdraw],
        };
        foreach (var act in way) replacement.Take(act, Everybody, Asking, Deciding, DateTimeOffset.UnixEpoch, "lý do");
        return replacement;
    }

    [Fact]
    public void The_drawing_of_a_request_s_life_says_the_same_as_the_code()
    {
        Regex.Matches(Drawing, @"^\s+(\w+) --> (\w+): (.+)$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Select(m => $"{m.Groups[1].Value} --> {m.Groups[2].Value}: {m.Groups[3].Value.Trim()}")
            .ShouldBe(ReplacementFlow.All.Select(t => $"{t.From} --> {t.To}: {t.Act} [{t.Right}, {t.Side}]"), ignoreOrder: true);
        foreach (var state in Enum.GetValues<ReplacementState>()) Drawing.ShouldContain($"| {state} | {ReplacementFlow.Name(state)} |");
    }

    [Fact]
    public void From_every_state_every_act_of_every_role_on_either_side_does_what_the_flow_says_or_changes_nothing()
    {
        foreach (var state in Enum.GetValues<ReplacementState>())
            foreach (var act in Enum.GetValues<ReplacementAct>())
                foreach (var role in Enum.GetValues<Role>())
                    foreach (var path in new[] { Deciding, Asking, "3." })
                    {
                        var replacement = In(state);
                        var arrow = ReplacementFlow.From(state, act);
                        var may = arrow is not null && Book.Has(role, arrow.Right) && (arrow.Side == Side.Asking ? Asking : Deciding).StartsWith(path, StringComparison.Ordinal);
                        var actor = new Actor(Guid.CreateVersion7(), "Ai đó", [new Grant(role, Guid.CreateVersion7(), path)], Book);
                        if (may) replacement.Take(act, actor, Asking, Deciding, DateTimeOffset.UnixEpoch, "lý do").To.ShouldBe(arrow!.To);
                        else Should.Throw<Refusal>(() => replacement.Take(act, actor, Asking, Deciding, DateTimeOffset.UnixEpoch, "lý do"));
                        replacement.State.ShouldBe(may ? arrow!.To : state);
                    }
    }

    [Theory]
    [InlineData("01/01/2025: 15", "2024-06-01", 15)]
    [InlineData("01/01/2025: 15; 01/07/2026: 10", "2026-06-30", 15)]
    [InlineData("01/01/2025: 15; 01/07/2026: 10", "2026-07-01", 10)]
    public void The_days_to_answer_are_those_that_hold_on_the_day(string setting, string day, int days) => AnswerDays.On(setting, DateOnly.Parse(day)).ShouldBe(days);

    [Theory]
    [InlineData("15")]
    [InlineData("")]
    [InlineData("01/01/2025: 0")]
    [InlineData("31/02/2025: 15")]
    [InlineData("01/07/2026: 10; 01/01/2025: 15")]
    [InlineData("01/01/2025: mười lăm")]
    public void A_setting_that_nobody_understands_is_refused(string value) => AnswerDays.Setting.Check(value).ShouldNotBeNull();
}
