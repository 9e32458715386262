using BangVang.Kernel.Data;
using BangVang.Notices;
using BangVang.Organisations;
using BangVang.Plans;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Issuing;

/// <summary>Tells the units of the recipients: their own officers, or where a unit has none, those of the body above it.</summary>
public sealed class AwardNews(AppDb db, NoticeBoard board, Officers officers)
{
    public async Task Tell(Decision decision, IReadOnlyList<DecisionItem> items)
    {
        var units = items.Select(i => i.OrganisationId).Distinct().ToArray();
        var around = await db.Organisations.Where(o => units.Contains(o.Id)).Select(o => new { o.Id, o.ParentId, Name = o.ShortName ?? o.Name }).ToDictionaryAsync(o => o.Id);
        var holders = await officers.Of(DecisionRights.Receive, [.. units.Concat(around.Values.Select(o => o.ParentId).OfType<Guid>()).Distinct()]);
        foreach (var unit in items.GroupBy(i => i.OrganisationId))
        {
            var whom = holders[unit.Key].Any() ? holders[unit.Key] : around[unit.Key].ParentId is { } parent ? holders[parent] : [];
            await board.Tell(whom, "decision", Sentence(decision, around[unit.Key].Name, [.. unit]), $"/decisions/{decision.Id}", $"decision {decision.Id} {unit.Key}");
        }
        await board.Tell([decision.DraftedById], "decision", $"Quyết định số {decision.FullNumber} đã phát hành: {decision.Title}.", $"/decisions/{decision.Id}", $"decision-issued {decision.Id}");
    }

    static string Sentence(Decision decision, string unit, List<DecisionItem> items)
    {
        var who = items.Count == 1 ? items[0].Name : $"{items.Count} tập thể, cá nhân, hộ của {unit}";
        var paper = $"Quyết định số {decision.FullNumber} ngày {decision.IssuedOn:dd/MM/yyyy}";
        return decision.Kind switch
        {
            DecisionKind.Award => $"{who} được {decision.Authority} khen thưởng ({string.Join(", ", items.Select(i => i.AwardName).Distinct(StringComparer.Ordinal))}), {paper}.",
            DecisionKind.Annulment => $"Khen thưởng của {who} bị hủy bỏ theo {paper} của {decision.Authority}.",
            _ => $"Khen thưởng của {who} được đính chính theo {paper} của {decision.Authority}.",
        };
    }
}
