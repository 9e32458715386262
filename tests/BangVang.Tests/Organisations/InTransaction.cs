using BangVang.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Organisations;

static class TransactionOfTests
{
    /// <summary>Does and saves in one transaction, as the act of a page.</summary>
    public static Task InTransaction(this TestHouse house, Func<IServiceProvider, AppDb, Task> act) => house.With(async services =>
    {
        var db = services.GetRequiredService<AppDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await act(services, db);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    });
}
