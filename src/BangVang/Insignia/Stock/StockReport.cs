using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Insignia.Stock;

/// <summary>One item's book over a period: what was there, came in, went out, is left.</summary>
public sealed record StockLine(Guid Id, string Name, ItemKind Kind, string Unit, string? Store, string Body, int Opening, int In, int Given, int Damaged, int Closing);

/// <summary>In, out and left of every item between two days, both included.</summary>
public static class StockReport
{
    public static async Task<IReadOnlyList<StockLine>> Of(AppDb db, Actor actor, DateOnly from, DateOnly until)
    {
        var movements = db.StockMovements;
        var rows = await db.StockVisibleTo(actor).Join(db.Organisations, i => i.OrganisationId, o => o.Id, (i, o) => new { i, Body = o.ShortName ?? o.Name, o.Path })
            .OrderBy(x => x.Path).ThenBy(x => x.i.Kind).ThenBy(x => x.i.Folded).ThenBy(x => x.i.Id)
            .Select(x => new
            {
                x.i.Id, x.i.Name, x.i.Kind, x.i.Unit, x.i.Store, x.Body,
                Opening = movements.Where(m => m.ItemId == x.i.Id && m.MovedOn < from).Sum(m => m.Quantity),
                In = movements.Where(m => m.ItemId == x.i.Id && m.MovedOn >= from && m.MovedOn <= until && m.Quantity > 0).Sum(m => m.Quantity),
                Given = movements.Where(m => m.ItemId == x.i.Id && m.MovedOn >= from && m.MovedOn <= until && m.Quantity < 0 && m.Kind == MovementKind.Given).Sum(m => m.Quantity),
                Other = movements.Where(m => m.ItemId == x.i.Id && m.MovedOn >= from && m.MovedOn <= until && m.Quantity < 0 && m.Kind != MovementKind.Given).Sum(m => m.Quantity),
            }).ToListAsync();
        return rows.ConvertAll(r => new StockLine(r.Id, r.Name, r.Kind, r.Unit, r.Store, r.Body, r.Opening, r.In, -r.Given, -r.Other, r.Opening + r.In + r.Given + r.Other));
    }
}
