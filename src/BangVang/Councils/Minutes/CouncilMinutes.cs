using BangVang.Councils.Sessions;
using BangVang.Dossiers.SendingUp;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Minutes;

/// <summary>The minutes and the tally minutes of the sessions that voted on nominees.</summary>
public sealed class CouncilMinutes(AppDb db, SessionPapers papers) : ICouncilMinutes
{
    public async Task<IReadOnlyList<SessionMinutes>> Of(IReadOnlyCollection<Guid> nominees)
    {
        var results = db.CouncilResults.Where(r => nominees.Contains(r.NomineeId));
        var sessions = await db.CouncilSessions.AsNoTracking().Where(s => results.Any(r => r.SessionId == s.Id)).OrderBy(s => s.MeetsOn).ThenBy(s => s.Id).ToListAsync();
        return [.. sessions.SelectMany(session => new SessionMinutes[]
        {
            new(SessionPapers.FileName(session, tally: false, "docx"), () => papers.Minutes(session)),
            new(SessionPapers.FileName(session, tally: true, "docx"), () => papers.Tally(session)),
        })];
    }
}
