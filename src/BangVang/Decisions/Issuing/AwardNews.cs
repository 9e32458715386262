using BangVang.Kernel.Data;
using BangVang.Notices;
using BangVang.Organisations;
using BangVang.Plans;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Issuing;

/// <summary>Tells the units of the recipients: their own officers, or where a unit has none, those of the body above it.</summary>
public sealed class AwardNews(AppDb db, NoticeBoard board, Officers officers)
{
    public async Task Tell(Decision decision, Organisation body, IReadOnlyList<DecisionItem> items)
    {
        var units = items.Select(i => i.OrganisationId).Distinct().ToArray();
        var parents = await db.Organisations.Where(o => units.Contains(o.Id) && o.ParentId != null).ToDictionaryAsync(o => o.Id, o => o.ParentId!.Value);
        var holders = await officers.Of(DecisionRights.Receive, [.. units.Concat(parents.Values).Distinct()]);
        foreach (var unit in items.GroupBy(i => i.OrganisationId))
        {
            var whom = holders[unit.Key].Any() ? holders[unit.Key] : parents.TryGetValue(unit.Key, out var parent) ? holders[parent] : [];
            await board.Tell(whom, "decision", Sentence(decision, body, [.. unit]), $"/decisions/{decision.Id}", $"decision {decision.Id} {unit.Key}");
        }
        await board.Tell([decision.DraftedById], "decision", $"Quyết định số {decision.FullNumber} đã phát hành: {decision.Title}.", $"/decisions/{decision.Id}", $"decision-issued {decision.Id}");
    }

    static string Sentence(Decision decision, Organisation body, List<DecisionItem> items)
    {
        var who = items.Count == 1 ? items[0].Name : $"{items.Count} tập thể, cá nhân, hộ của đơn vị";
        return decision.Kind switch
        {
            DecisionKind.Award => $"{who} được {body.Label} khen thưởng ({string.Join(", ", items.Select(i => i.AwardName).Distinct(StringComparer.Ordinal))}), Quyết định số {decision.FullNumber}.",
            DecisionKind.Annulment => $"Khen thưởng của {who} bị hủy bỏ theo Quyết định số {decision.FullNumber} của {body.Label}.",
            _ => $"Khen thưởng của {who} được đính chính theo Quyết định số {decision.FullNumber} của {body.Label}.",
        };
    }
}
