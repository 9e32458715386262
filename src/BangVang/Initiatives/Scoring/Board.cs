using BangVang.Initiatives.Councils;
using BangVang.Kernel.Data;
using BangVang.Kernel;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Scoring;

/// <summary>A member's card on one initiative.</summary>
public sealed record CardView(Guid MemberId, decimal Sum, IReadOnlyDictionary<Guid, decimal> Points, string? Comment, bool IsHandedIn);

/// <summary>One initiative on a council's board.</summary>
public sealed record BoardRow(
    Guid Id, Guid ConsiderationId, string Title, int Year, string Origin, InitiativeState State, IReadOnlyList<string> Authors,
    IReadOnlyList<CardView> Cards, IReadOnlyList<Guid> BarredMembers, ScoreSummary Summary);

/// <summary>All that a council is scoring, with what its members gave: five questions, however many initiatives.</summary>
public sealed class Board(AppDb db, Clock clock, Judging judging)
{
    public IReadOnlyList<InitiativeCouncilMember> Members { get; private set; } = [];

    public IReadOnlyList<BoardRow> Rows { get; private set; } = [];

    public IReadOnlyDictionary<int, CriteriaOfYear> Criteria { get; private set; } = new Dictionary<int, CriteriaOfYear>();

    public const int Most = 200;

    /// <param name="only">One initiative only.</param>
    public async Task Load(Guid councilId, Guid? only = null)
    {
        Members = await db.InitiativeCouncilMembers.AsNoTracking().On(clock.Today).Where(m => m.CouncilId == councilId).OrderBy(m => m.Seat == CouncilSeat.Chair ? 0 : m.Seat == CouncilSeat.Deputy ? 1 : m.Seat == CouncilSeat.Member ? 2 : 3).ThenBy(m => m.Name).ToListAsync();
        var organisations = db.Organisations;
        var found = await db.Considerations.AsNoTracking().Where(c => c.CouncilId == councilId && c.ClosedAt == null)
            .Join(db.Initiatives.Where(i => only == null || i.Id == only), c => c.InitiativeId, i => i.Id, (c, i) => new { c, i.Id, i.Title, i.Year, i.State, Origin = organisations.Where(o => o.Id == i.OrganisationId).Select(o => o.ShortName ?? o.Name).First() })
            .OrderBy(x => x.c.RoutedAt).ThenBy(x => x.Id).Take(Most).ToListAsync();
        var (considerations, initiatives) = (found.ConvertAll(x => x.c.Id), found.ConvertAll(x => x.Id));
        var cards = await Cards(considerations);
        Criteria = await CriteriaOf(councilId, [.. found.Select(x => x.Year).Distinct()]);
        var barred = await judging.Barred(Members, initiatives);
        var authors = (await db.InitiativeAuthors.Where(a => initiatives.Contains(a.InitiativeId)).Join(db.Set<People.Person>(), a => a.PersonId, p => p.Id, (a, p) => new { a.InitiativeId, a.Position, p.FullName }).OrderBy(a => a.Position).ToListAsync()).ToLookup(a => a.InitiativeId, a => a.FullName);
        Rows = found.ConvertAll(x => Row(x.c, x.Id, x.Title, x.Year, x.Origin, x.State, [.. authors[x.Id]], [.. cards[x.c.Id]], [.. barred.Where(b => b.Initiative == x.Id).Select(b => b.Member)]));
    }

    BoardRow Row(Consideration c, Guid id, string title, int year, string origin, InitiativeState state, List<string> authors, List<CardView> cards, List<Guid> barred)
    {
        var set = Criteria.GetValueOrDefault(year)?.Set;
        var sums = cards.Where(k => k.IsHandedIn && !barred.Contains(k.MemberId)).Select(k => k.Sum).ToList();
        var summary = ScoreSummary.Of(Math.Max(Members.Count(m => !barred.Contains(m.Id)), sums.Count), sums, set?.PassMark, set?.WidestSpread);
        return new BoardRow(id, c.Id, title, year, origin, state, authors, cards, barred, summary);
    }

    async Task<ILookup<Guid, CardView>> Cards(List<Guid> considerations)
    {
        var scores = db.Scores;
        var rows = await db.ScoreCards.AsNoTracking().Where(k => considerations.Contains(k.ConsiderationId))
            .SelectMany(k => scores.Where(s => s.CardId == k.Id).DefaultIfEmpty(), (k, s) => new { Card = k, Score = s }).ToListAsync();
        var cards = rows.Select(r => r.Card).DistinctBy(k => k.Id).ToList();
        var points = rows.Where(r => r.Score is not null).Select(r => r.Score!).ToLookup(s => s.CardId);
        return cards.ToLookup(k => k.ConsiderationId, k => new CardView(k.MemberId, points[k.Id].Sum(s => s.Points),
            points[k.Id].ToDictionary(s => s.CriterionId, s => s.Points), k.Comment, k.HandedInAt is not null));
    }

    async Task<IReadOnlyDictionary<int, CriteriaOfYear>> CriteriaOf(Guid councilId, List<int> years)
    {
        var sets = await db.CriteriaSets.AsNoTracking().Where(s => s.CouncilId == councilId && years.Contains(s.Year)).ToListAsync();
        var ids = sets.ConvertAll(s => s.Id);
        var criteria = (await db.Criteria.AsNoTracking().Where(c => ids.Contains(c.SetId)).OrderBy(c => c.Position).ToListAsync()).ToLookup(c => c.SetId);
        return sets.ToDictionary(s => s.Year, s => new CriteriaOfYear(s, [.. criteria[s.Id]]));
    }
}
