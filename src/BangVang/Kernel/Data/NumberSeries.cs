using Microsoft.EntityFrameworkCore;

namespace BangVang.Kernel.Data;

/// <summary>
/// Numbers of documents: one series per issuer, symbol and year, from 1, without gaps and none twice. The row stays locked until
/// the transaction ends, so a number that is not used in the end has never been given (Nghị định 30/2020, Điều 15).
/// </summary>
public static class NumberSeries
{
    public static async Task<int> Take(AppDb db, Guid organisationId, string series, int year)
    {
        var taken = await db.Database.SqlQuery<int>($"""
            insert into number_series (organisation_id, series, year, last) values ({organisationId}, {series}, {year}, 1)
            on conflict (organisation_id, series, year) do update set last = number_series.last + 1
            returning last as "Value"
            """).ToListAsync();
        return taken[0];
    }
}
