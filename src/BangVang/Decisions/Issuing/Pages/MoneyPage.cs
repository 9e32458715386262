using BangVang.Decisions.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Issuing.Pages;

/// <summary>One line's money as the page and the workbook show it.</summary>
public sealed record MoneyRow(int Position, string Name, string Award, string Computation, decimal? Vnd, IReadOnlyList<string> Places);

/// <summary>Whatever shows the money of a decision.</summary>
public abstract class MoneyPage(AppDb db, Prizes prizes, Clock clock) : DecisionPage(db)
{
    public IReadOnlyList<MoneyRow> Rows { get; protected set; } = [];

    public DateOnly On => Decision.IssuedOn ?? clock.Today;

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (Decision.Kind != DecisionKind.Award) return true;
        var items = await Db.DecisionItems.AsNoTracking().Where(i => i.DecisionId == Id).OrderBy(i => i.Position).ToListAsync();
        Rows = Decision.IsSettled
            ? [.. items.Select(i => new MoneyRow(i.Position, i.Name, i.AwardName, i.PrizeComputation ?? "", i.PrizeVnd, []))]
            : [.. (await prizes.Of(items, Body.Path, On)).OrderBy(p => p.Item.Position).Select(Row)];
        return true;
    }

    static MoneyRow Row(ItemPrize prize) => new(
        prize.Item.Position, prize.Item.Name, prize.Item.AwardName, prize.Computation, prize.Vnd,
        [.. prize.Line?.Grounds.Select(g => g.Place).Distinct(StringComparer.Ordinal) ?? []]);
}
