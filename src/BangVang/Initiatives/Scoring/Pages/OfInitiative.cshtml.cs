using BangVang.Initiatives.Councils;
using BangVang.Initiatives.Pages;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Scoring.Pages;

/// <summary>One passing before a council, with what its members gave as far as the reader may see it.</summary>
public sealed record Passing(
    Consideration One, string Body, string Path, string? Council, IReadOnlyList<CardView> Cards, IReadOnlyDictionary<Guid, string> Names, IReadOnlyList<Criterion> Criteria, ScoreSummary Summary);

/// <summary>Every passing of an initiative. While a council scores, only those who look after it see the cards; afterwards whoever sees the initiative.</summary>
[Needs(InitiativeRights.See)]
public sealed class OfInitiativeModel(AppDb db, Judging judging) : InitiativePage(db)
{
    public IReadOnlyList<Passing> Passings { get; private set; } = [];

    protected override string Part => "Chấm điểm";

    public bool MaySeeCards(Passing passing) => MaySee(passing.One, passing.Path);

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var councils = Db.InitiativeCouncils;
        var found = await Db.Considerations.AsNoTracking().Where(c => c.InitiativeId == Id).Join(Db.Organisations, c => c.OrganisationId, o => o.Id, (c, o) => new { c, o.Name, o.Path, Council = councils.Where(k => k.Id == c.CouncilId).Select(k => k.Name).FirstOrDefault() })
            .OrderByDescending(x => x.c.SubmittedAt).Take(6).ToListAsync();
        var shown = found.Where(x => MaySee(x.c, x.Path)).Select(x => x.c.Id).ToList();
        var cards = await Db.ScoreCards.AsNoTracking().Where(k => shown.Contains(k.ConsiderationId) && k.HandedInAt != null).Join(Db.InitiativeCouncilMembers, k => k.MemberId, m => m.Id, (k, m) => new { k, m.Name }).ToListAsync();
        var ids = cards.ConvertAll(x => x.k.Id);
        var points = (await Db.Scores.AsNoTracking().Where(s => ids.Contains(s.CardId)).ToListAsync()).ToLookup(s => s.CardId);
        var views = cards.ToLookup(x => x.k.ConsiderationId, x => new CardView(x.k.MemberId, points[x.k.Id].Sum(s => s.Points), points[x.k.Id].ToDictionary(s => s.CriterionId, s => s.Points), x.k.Comment, true));
        var criteria = new Dictionary<Guid, CriteriaOfYear?>();
        foreach (var council in found.Where(x => views.Contains(x.c.Id)).Select(x => x.c.CouncilId!.Value).Distinct()) criteria[council] = await judging.CriteriaOf(council, Initiative.Year);
        Passings = found.ConvertAll(x =>
        {
            var (own, of) = (views[x.c.Id].ToList(), x.c.CouncilId is { } council ? criteria.GetValueOrDefault(council) : null);
            return new Passing(x.c, x.Name, x.Path, x.Council, own, cards.Where(k => k.k.ConsiderationId == x.c.Id).ToDictionary(k => k.k.MemberId, k => k.Name), of?.Criteria ?? [],
                ScoreSummary.Of(own.Count, [.. own.Select(c => c.Sum)], of?.Set.PassMark, of?.Set.WidestSpread));
        });
        return true;
    }

    bool MaySee(Consideration one, string path) => one.CouncilId is not null
        && (one.ClosedAt is not null && one.Outcome != ConsiderationOutcome.Withdrawn || Actor.Can(InitiativeRights.Route, path) || Actor.Can(InitiativeRights.Recognise, path) || Actor.Can(InitiativeRights.Councils, path));
}
