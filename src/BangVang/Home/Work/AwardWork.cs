using BangVang.Councils;
using BangVang.Councils.Sessions;
using BangVang.Decisions;
using BangVang.Dossiers;
using BangVang.Dossiers.Pages;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Home.Work;

/// <summary>What of the award round waits for one person: dossiers, ballots, decisions. One question for all of them.</summary>
public sealed class AwardWork(AppDb db)
{
    const int Shown = 30;

    enum Step { Complete, Receive, Appraise, Vote, Check, Sign, Issue }

    public async Task<List<WorkItem>> Of(Actor actor)
    {
        var (bodies, councils) = (db.Organisations, db.Councils);
        // What has no day of its own names a column that is empty then: a bare null would have no type, and the three could not be put together.
        var awaited = db.BallotsAwaiting(actor.Id);
        var ballots = db.CouncilSessions.Where(s => awaited.Contains(s.Id)).OrderBy(s => s.Id).Take(Shown).Select(s => new Row
        {
            Id = s.Id, Title = s.Title, Of = councils.Where(c => c.Id == s.CouncilId).Select(c => c.Name).First(), DueOn = s.State == SessionState.Voting ? null : s.MeetsOn, At = (int)Step.Vote,
        });
        var decisions = db.DecisionsWaitingFor(actor).OrderBy(d => d.DraftedAt).Take(Shown).Select(d => new Row
        {
            Id = d.Id, Title = d.Title, Of = bodies.Where(o => o.Id == d.OrganisationId).Select(o => o.ShortName ?? o.Name).First(), DueOn = d.IssuedOn,
            At = d.State == DecisionState.Submitted ? (int)Step.Check : d.State == DecisionState.Checked ? (int)Step.Sign : (int)Step.Issue,
        });
        var dossiers = db.DossiersWaitingFor(actor).OrderBy(d => d.DraftedAt).Take(Shown).Select(d => new Row
        {
            Id = d.Id, Title = d.Title, Of = bodies.Where(o => o.Id == d.OrganisationId).Select(o => o.ShortName ?? o.Name).First(), DueOn = d.State == DossierState.Appraising ? d.AppraiseBy : null,
            At = d.State == DossierState.Submitted ? (int)Step.Receive : d.State == DossierState.Appraising ? (int)Step.Appraise : (int)Step.Complete,
        });
        return (await dossiers.Concat(ballots).Concat(decisions).ToListAsync()).ConvertAll(Item);
    }

    static WorkItem Item(Row row) => (Step)row.At switch
    {
        Step.Vote => new(row.Title, $"{row.Of} · đang bỏ phiếu kín", "lock", row.DueOn, "Bỏ phiếu", "/Councils/Voting/Pages/Ballot", row.Id),
        Step.Check => Decision(row, "chờ kiểm tra", "Kiểm tra"),
        Step.Sign => Decision(row, "chờ ký", "Ký"),
        Step.Issue => Decision(row, "chờ phát hành", "Phát hành"),
        Step.Receive => Dossier(row, "chờ tiếp nhận", "Tiếp nhận"),
        Step.Appraise => Dossier(row, "đang thẩm định", "Thẩm định"),
        _ => Dossier(row, "đang soạn hoặc được trả để bổ sung", "Hoàn thiện"),
    };

    static WorkItem Decision(Row row, string state, string act) => new(row.Title, $"Quyết định của {row.Of} · {state}", "gavel", row.DueOn, act, "/Decisions/Pages/Show", row.Id);

    static WorkItem Dossier(Row row, string state, string act) => new(row.Title, $"Hồ sơ của {row.Of} · {state}", "folder", row.DueOn, act, "/Dossiers/Pages/Show", row.Id);

    // Filled property by property, so that the database can put the three together.
    sealed class Row
    {
        public Guid Id { get; init; }
        public required string Title { get; init; }
        public required string Of { get; init; }
        public DateOnly? DueOn { get; init; }
        public int At { get; init; }
    }
}
