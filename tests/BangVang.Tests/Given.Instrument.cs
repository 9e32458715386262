using BangVang.Lawbook.Citing;
using BangVang.Lawbook;
using BangVang.Organisations;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests;

public sealed partial class Given
{
    /// <summary>An instrument in the register of the organisation's tree.</summary>
    public Task<Instrument> Instrument(Organisation root, string number = "21/KH-UBND", InstrumentFacts? facts = null) => Saved(async (db, services) =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var instrument = await services.GetRequiredService<Instruments>().Register(root.RootId, (facts ?? Plan()) with { Number = number });
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return instrument;
    });

    static InstrumentFacts Plan() => new()
    {
        Type = InstrumentType.Plan, Date = new DateOnly(2026, 1, 16), Issuer = "UBND tỉnh Sơn Bình", Name = "Công tác thi đua, khen thưởng năm 2026",
    };
}
