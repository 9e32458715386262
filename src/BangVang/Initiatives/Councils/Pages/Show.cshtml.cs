using BangVang.Initiatives.Recognising;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Councils.Pages;

public sealed record SetRow(int Year, int Criteria, decimal Most, decimal? PassMark);

public sealed record DecisionRow(Guid Id, string Number, DateOnly On, int Count);

[Needs(InitiativeRights.See)]
public sealed class ShowModel(AppDb db, Clock clock) : CouncilPage(db, clock)
{
    public IReadOnlyList<InitiativeCouncilMember> Members { get; private set; } = [];

    public IReadOnlyList<SetRow> Sets { get; private set; } = [];

    public IReadOnlyList<DecisionRow> Decisions { get; private set; } = [];

    /// <summary>How many initiatives it is scoring.</summary>
    public int Scoring { get; private set; }

    /// <summary>This year and the next, where no criteria are laid down for them.</summary>
    public IEnumerable<int> YearsWithout => new[] { Today.Year, Today.Year + 1 }.Where(y => Sets.All(s => s.Year != y));

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var (criteria, considerations) = (Db.Criteria, Db.Considerations);
        Members = await Db.InitiativeCouncilMembers.AsNoTracking().Where(m => m.CouncilId == Id).OrderBy(m => m.Until != null).ThenBy(m => m.Seat == CouncilSeat.Chair ? 0 : m.Seat == CouncilSeat.Deputy ? 1 : 2).ThenBy(m => m.Name).ToListAsync();
        Sets = await Db.CriteriaSets.Where(s => s.CouncilId == Id).OrderByDescending(s => s.Year).Take(8)
            .Select(s => new SetRow(s.Year, criteria.Count(c => c.SetId == s.Id), criteria.Where(c => c.SetId == s.Id).Sum(c => c.Maximum), s.PassMark)).ToListAsync();
        var decisions = await Db.RecognitionDecisions.AsNoTracking().Where(d => d.CouncilId == Id).OrderByDescending(d => d.DecidedOn).ThenByDescending(d => d.Number).Take(30)
            .Select(d => new { d.Id, d.Number, d.Symbol, d.DecidedOn, Count = considerations.Count(c => c.DecisionId == d.Id) }).ToListAsync();
        Decisions = decisions.ConvertAll(d => new DecisionRow(d.Id, $"{d.Number:00}/{d.Symbol}", d.DecidedOn, d.Count));
        Scoring = await considerations.CountAsync(c => c.CouncilId == Id && c.ClosedAt == null);
        return true;
    }
}
