using BangVang.Initiatives.Councils;
using BangVang.Kernel.Data;
using BangVang.Kernel;
using BangVang.Papers.Text;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Scoring;

/// <summary>Members score: each on one card, never one's own work, and nothing after handing in.</summary>
public sealed class Judging(AppDb db, Clock clock)
{
    /// <summary>The criteria of the council for the year; null where none are laid down.</summary>
    public async Task<CriteriaOfYear?> CriteriaOf(Guid councilId, int year)
    {
        var set = await db.CriteriaSets.AsNoTracking().SingleOrDefaultAsync(s => s.CouncilId == councilId && s.Year == year);
        return set is null ? null : new CriteriaOfYear(set, await db.Criteria.AsNoTracking().Where(c => c.SetId == set.Id).OrderBy(c => c.Position).ToListAsync());
    }

    /// <summary>
    /// Which members may not score which initiative: its authors; and, as long as nobody said which record is theirs, those who bear an author's name.
    /// </summary>
    public async Task<IReadOnlySet<(Guid Member, Guid Initiative)>> Barred(IReadOnlyCollection<InitiativeCouncilMember> members, IReadOnlyCollection<Guid> initiatives)
    {
        var authors = await db.InitiativeAuthors.Where(a => initiatives.Contains(a.InitiativeId))
            .Join(db.People, a => a.PersonId, p => p.Id, (a, p) => new { a.InitiativeId, a.PersonId, p.Folded, p.MergedIntoId }).ToListAsync();
        return members.SelectMany(m => authors
                .Where(a => m.PersonId is { } id ? a.PersonId == id || a.MergedIntoId == id : a.Folded == VietnameseText.Fold(m.Name))
                .Select(a => (m.Id, a.InitiativeId))).ToHashSet();
    }

    /// <summary>Writes a card; handing in wants every criterion scored. A later card of the same member takes the place of the earlier one until then.</summary>
    public async Task Write(Initiative initiative, InitiativeCouncilMember member, IReadOnlyDictionary<Guid, decimal> points, string? comment, bool handIn)
    {
        var consideration = await Open(initiative, member);
        var criteria = await CriteriaOf(member.CouncilId, initiative.Year)
            ?? throw new Refusal($"Hội đồng chưa có tiêu chí chấm điểm năm {initiative.Year}. Thư ký hội đồng ghi tiêu chí trước.");
        if (criteria.Fault(points, handIn) is { } fault) throw new Refusal($"{initiative.Title}: {fault}");
        var card = await db.ScoreCards.SingleOrDefaultAsync(c => c.ConsiderationId == consideration.Id && c.MemberId == member.Id);
        if (card is null) db.Add(card = new ScoreCard { ConsiderationId = consideration.Id, MemberId = member.Id });
        card.Write(comment);
        await Put(card, points);
        if (handIn) card.HandIn(clock.Now);
    }

    async Task<Consideration> Open(Initiative initiative, InitiativeCouncilMember member)
    {
        if (!InitiativeFlow.IsScoring(initiative.State)) throw new Refusal($"“{initiative.Title}” đang ở bước “{InitiativeFlow.Name(initiative.State)}”, hội đồng không chấm.");
        var consideration = await db.Considerations.AsNoTracking().SingleAsync(c => c.Id == initiative.ConsiderationId);
        if (consideration.CouncilId != member.CouncilId) throw new Refusal($"“{initiative.Title}” không do hội đồng này chấm.");
        if (!member.IsMemberOn(clock.Today)) throw new Refusal("Ông/bà không còn là thành viên hội đồng nên không chấm được nữa.");
        if ((await Barred([member], [initiative.Id])).Count > 0)
            throw new Refusal($"Ông/bà là tác giả (hoặc trùng tên với tác giả) của “{initiative.Title}” nên không chấm sáng kiến này.{(member.PersonId is null ? " Nếu chỉ trùng tên, đề nghị thư ký hội đồng ghi rõ thành viên trong danh sách cá nhân." : "")}");
        return consideration;
    }

    async Task Put(ScoreCard card, IReadOnlyDictionary<Guid, decimal> points)
    {
        var kept = await db.Scores.Where(s => s.CardId == card.Id).ToDictionaryAsync(s => s.CriterionId);
        db.RemoveRange(kept.Values.Where(s => !points.ContainsKey(s.CriterionId)));
        foreach (var (criterion, value) in points)
        {
            if (kept.TryGetValue(criterion, out var score)) score.Points = value;
            else db.Add(new Score { CardId = card.Id, CriterionId = criterion, Points = value });
        }
    }
}

/// <summary>What a council scores by in a year.</summary>
public sealed record CriteriaOfYear(CriteriaSet Set, IReadOnlyList<Criterion> Criteria)
{
    public decimal Most => Criteria.Sum(c => c.Maximum);

    /// <summary>What is wrong with the points given; null when nothing is.</summary>
    public string? Fault(IReadOnlyDictionary<Guid, decimal> points, bool whole)
    {
        if (points.Keys.Any(k => Criteria.All(c => c.Id != k))) return "có điểm cho tiêu chí không thuộc bộ tiêu chí của năm. Mở lại trang rồi chấm tiếp.";
        foreach (var criterion in Criteria)
        {
            if (!points.TryGetValue(criterion.Id, out var given))
            {
                if (whole) return $"chưa cho điểm tiêu chí “{criterion.Name}”. Chấm đủ các tiêu chí rồi nộp phiếu.";
                continue;
            }
            if (given < 0 || given > criterion.Maximum) return $"điểm tiêu chí “{criterion.Name}” là {given:0.##}; cho từ 0 đến {criterion.Maximum:0.##}.";
            if (decimal.Round(given, 2) != given) return $"điểm tiêu chí “{criterion.Name}” có quá hai chữ số sau dấu phẩy.";
        }
        return null;
    }
}
