using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Kernel.Data;

/// <summary>
/// Rows that nobody else may change until the transaction ends: a second comer waits, and then sees what the first has done.
/// Several are held in the order of their ids, so that two who hold the same rows never wait for each other.
/// </summary>
public static class RowLocks
{
    [SuppressMessage("Security", "EF1002:Risk of vulnerability to SQL injection", Justification = "The name of the table comes from the model.")]
    public static Task Hold<T>(this AppDb db, params Guid[] ids)
        where T : class =>
        db.Database.ExecuteSqlRawAsync($"select from {db.Model.FindEntityType(typeof(T))!.GetTableName()} where id = any({{0}}) order by id for update", ids);
}
