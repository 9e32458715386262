using BangVang.Insignia.Stock;
using BangVang.Kernel;
using BangVang.Organisations;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests;

public sealed partial class Given
{
    /// <summary>An item in the store of the body, with what is there.</summary>
    public async Task<StockItem> StockItem(Organisation keeper, int left = 0, string name = "Khung giấy khen", string? award = null)
    {
        var item = await Saved((db, _) =>
        {
            var made = new StockItem { RootId = keeper.RootId, OrganisationId = keeper.Id };
            made.Describe(new ItemFacts(name, ItemKind.Frame, award, "chiếc", "Tủ 2", 5));
            db.Add(made);
            return Task.FromResult(made);
        });
        if (left > 0)
            await Saved((_, services) => services.GetRequiredService<StoreKeeping>().Do(item, new Move(MovementKind.Received, left, services.GetRequiredService<Clock>().Today, "Nhập đầu kỳ"), Everyone(Guid.CreateVersion7(), keeper, services)));
        return item;
    }
}
