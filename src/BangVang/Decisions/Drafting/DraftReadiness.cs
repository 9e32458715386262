using BangVang.Dossiers;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Lawbook.Overlays;
using BangVang.Organisations;
using BangVang.People;
using BangVang.Plans.Acts;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Drafting;

/// <summary>What stands in the way of a decision, and what should be looked at before it goes on.</summary>
public sealed class DraftReadiness(AppDb db, LawInForce law, Clock clock)
{
    /// <param name="items">The decision's list, in its order.</param>
    public async Task<IReadOnlyList<Finding>> Of(Decision decision, Organisation body, List<DecisionItem> items)
    {
        if (items.Count == 0) return [Found(true, "Chưa có ai trong danh sách.", "/Decisions/Pages/Show")];
        List<Finding> findings = [.. Twice(items)];
        if (decision.Kind != DecisionKind.Award)
        {
            if (decision.Kind == DecisionKind.Annulment && items.Find(i => string.IsNullOrWhiteSpace(i.Reason)) is { } silent) findings.Add(Found(true, $"Chưa ghi lý do hủy bỏ khen thưởng của {silent.Name}.", "/Decisions/Pages/Show"));
            return findings;
        }
        findings.AddRange(await Authority(items, body));
        findings.AddRange(await Beyond(decision, items));
        findings.AddRange(await Held(items));
        if (items.Exists(i => string.IsNullOrWhiteSpace(i.Reason))) findings.Add(Found(false, $"{items.Count(i => string.IsNullOrWhiteSpace(i.Reason))} dòng chưa ghi thành tích; bằng, giấy sẽ thiếu dòng này.", "/Decisions/Pages/Show"));
        return findings;
    }

    static Finding Found(bool blocks, string sentence, string? page) => new(sentence, blocks, page);

    static IEnumerable<Finding> Twice(List<DecisionItem> items) => items.GroupBy(i => (i.Honoree, i.AwardCode, i.Year, i.Period)).Where(g => g.Count() > 1)
        .Select(g => Found(true, $"{g.First().Name} có hai dòng cùng {g.First().AwardName} (số {string.Join(", ", g.Select(i => i.Position))}). Bỏ bớt một dòng.", "/Decisions/Pages/Show"));

    async Task<IEnumerable<Finding>> Authority(List<DecisionItem> items, Organisation body)
    {
        var book = (await law.For(body.Path)).Book;
        return items.Select(i => i.AwardCode).Distinct(StringComparer.Ordinal).Select(code => DecidingAuthority.Of(book, code, body.Kind, clock.Today)).Where(a => a.May != true)
            .Select(a => Found(a.May == false, a.May == false ? $"Không thuộc thẩm quyền: {a.Words}{(a.Citation is { } c ? $" ({c})" : "")}." : $"{a.Words}{(a.Citation is { } cited ? $" ({cited})" : "")}: người kiểm tra đối chiếu văn bản.", null));
    }

    // What the session agreed to is what may be decided; sudden awards are decided at once (simplified procedure).
    async Task<IEnumerable<Finding>> Beyond(Decision decision, List<DecisionItem> items)
    {
        var nominees = items.Where(i => i.NomineeId is not null).Select(i => i.NomineeId!.Value).ToArray();
        var agreed = (await db.Nominees.Where(n => nominees.Contains(n.Id) && n.Standing == NomineeStanding.Agreed).Select(n => new { n.Id, n.AwardCode }).ToListAsync()).Select(n => (n.Id, n.AwardCode)).ToHashSet();
        var beyond = items.Where(i => i.Basis != Basis.DotXuat && !(i.NomineeId is { } nominee && agreed.Contains((nominee, i.AwardCode)))).ToList();
        if (beyond.Count == 0) return [];
        var who = string.Join(", ", beyond.Take(3).Select(i => i.Name)) + (beyond.Count > 3 ? $" và {beyond.Count - 3} trường hợp khác" : "");
        return decision.BeyondReason is { } reason
            ? [Found(false, $"Ngoài kết quả phiên họp Hội đồng: {who}. Lý do đã ghi: {reason}", null)]
            : [Found(true, $"Ngoài kết quả phiên họp Hội đồng: {who}. Ghi lý do ở Sửa phần chung, hoặc bỏ khỏi danh sách.", "/Decisions/Drafting/Pages/Edit")];
    }

    async Task<IEnumerable<Finding>> Held(List<DecisionItem> items)
    {
        var (today, people, bodies) = (clock.Today, items.Where(i => i.PersonId is not null).Select(i => i.PersonId).ToArray(), items.Where(i => i.CollectiveId is not null).Select(i => i.CollectiveId).ToArray());
        var held = await db.HoldRows.Where(h => (people.Contains(h.PersonId) || bodies.Contains(h.CollectiveId)) && h.From <= today && (h.Until == null || today <= h.Until)).Select(h => h.PersonId ?? h.CollectiveId).ToListAsync();
        return items.Where(i => held.Contains(i.PersonId ?? i.CollectiveId)).Select(i => Found(false, $"{i.Name} đang trong thời gian bị xem xét, xác minh: chưa khen thưởng khi chưa có kết luận.", "/Decisions/Pages/Show"));
    }
}
