using BangVang.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests;

/// <summary>What a test starts from, put straight into the database. One file a noun.</summary>
public sealed partial class Given(TestHouse house)
{
    /// <summary>Saves what is added in a scope of its own.</summary>
    Task<T> Saved<T>(Func<AppDb, IServiceProvider, Task<T>> make) => house.With(async services =>
    {
        var db = services.GetRequiredService<AppDb>();
        var made = await make(db, services);
        await db.SaveChangesAsync();
        return made;
    });
}
