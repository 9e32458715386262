using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Insignia.Stock;

/// <summary>What a movement is about.</summary>
public sealed record Move(MovementKind Kind, int Quantity, DateOnly On, string? Reason, Guid? BestowalId = null, Guid? ReplacementId = null);

/// <summary>Moves things in and out of a store. The balance is changed by one statement that waits for whoever changes it at the same time.</summary>
public sealed class StoreKeeping(AppDb db, Clock clock)
{
    public const int Most = 1_000_000;

    /// <summary>The caller saves; what is refused changes nothing.</summary>
    public async Task<StockMovement> Do(StockItem item, Move move, Actor actor)
    {
        if (item.IsRetired) throw new Refusal($"“{item.Name}” đã ngừng dùng, không nhập xuất nữa.");
        if (move.Quantity == 0 || Math.Abs(move.Quantity) > Most) throw new Refusal($"Số lượng phải từ 1 đến {Most:N0}.");
        if (move.On > clock.Today) throw new Refusal($"Ngày {move.On:dd/MM/yyyy} ở sau hôm nay. Ghi ngày đã nhập, xuất.");
        var left = await db.Database.SqlQuery<int>($"""
            update stock_items set balance = balance + {move.Quantity} where id = {item.Id} and balance + {move.Quantity} >= 0 returning balance as "Value"
            """).ToListAsync();
        if (left is not [var balance])
        {
            var now = await db.StockItems.AsNoTracking().Where(i => i.Id == item.Id).Select(i => i.Balance).SingleAsync();
            throw new Refusal($"Trong kho chỉ còn {now:N0} {item.Unit} “{item.Name}”, không xuất được {-move.Quantity:N0}. Nhập thêm trước, hoặc xuất ít hơn.");
        }
        var movement = new StockMovement
        {
            ItemId = item.Id, Kind = move.Kind, Quantity = move.Quantity, BalanceAfter = balance, MovedOn = move.On, Reason = VietnameseText.OrNull(move.Reason),
            BestowalId = move.BestowalId, ReplacementId = move.ReplacementId, ById = actor.Id, ByName = actor.Name, At = clock.Now,
        };
        db.Add(movement);
        return movement;
    }
}
