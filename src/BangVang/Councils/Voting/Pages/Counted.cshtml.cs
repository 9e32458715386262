using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Voting.Pages;

/// <summary>The ballots as they were counted, by code; the seal is reckoned anew at every look.</summary>
[SignedIn]
public sealed class CountedModel(AppDb db, Clock clock) : SessionPage(db, clock)
{
    public IReadOnlyList<IGrouping<int, CountedBallot>> Sheets { get; private set; } = [];

    /// <summary>Nominees that stand on no sheet.</summary>
    public IReadOnlyList<int> Unlisted { get; private set; } = [];

    public bool IsWhole { get; private set; }

    protected override string Part => "Phiếu đã kiểm";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (Session.Seal is null) return true;
        var ballots = await Db.CountedBallots.AsNoTracking().Where(b => b.SessionId == Id).OrderBy(b => b.Sheet).ThenBy(b => b.Code).ToListAsync();
        Sheets = [.. ballots.GroupBy(b => b.Sheet)];
        Unlisted = ballots.Count == 0 ? [] : [.. Enumerable.Range(1, ballots[0].Answers.Length).Where(n => ballots.TrueForAll(b => b.Answers[n - 1] == BallotSheet.NotAsked))];
        var results = await Db.CouncilResults.AsNoTracking().Where(r => r.SessionId == Id).ToListAsync();
        IsWhole = Session.Seal == SealOf.Box(Id, ballots.Select(b => new BallotSheet(b.Sheet, b.Code, b.Answers)), results);
        return true;
    }
}
