using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Registry;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Insignia.Stock.Pages;

/// <summary>A line of the store's book.</summary>
public sealed class MovementRow
{
    public Guid Id { get; init; }
    public DateTimeOffset At { get; init; }
    public MovementKind Kind { get; init; }
    public int Quantity { get; init; }
    public int BalanceAfter { get; init; }
    public DateOnly MovedOn { get; init; }
    public string? Reason { get; init; }
    public string? Recipient { get; init; }
    public string? Decision { get; init; }
    public required string ByName { get; init; }
}

[Needs(InsigniaRights.See)]
public sealed class ShowModel(AppDb db, Clock clock) : ItemPage(db, clock)
{
    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<MovementRow> Rows { get; private set; } = null!;

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var bestowals = Db.Bestowals;
        Rows = await Db.StockMovements.Where(m => m.ItemId == Id).Select(m => new MovementRow
        {
            Id = m.Id, At = m.At, Kind = m.Kind, Quantity = m.Quantity, BalanceAfter = m.BalanceAfter, MovedOn = m.MovedOn, Reason = m.Reason, ByName = m.ByName,
            Recipient = bestowals.Where(b => b.Id == m.BestowalId).Select(b => b.Name).FirstOrDefault(), Decision = bestowals.Where(b => b.Id == m.BestowalId).Select(b => b.DecisionNumber).FirstOrDefault(),
        }).PageBy(r => r.At, r => r.Id, Cursor, descending: true);
        return true;
    }
}
