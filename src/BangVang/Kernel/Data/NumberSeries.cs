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

    /// <summary>The number that would be taken now; somebody else may take it first.</summary>
    public static async Task<int> Next(AppDb db, Guid organisationId, string series, int year)
    {
        var last = await db.Database.SqlQuery<int>($"""
            select last as "Value" from number_series where organisation_id = {organisationId} and series = {series} and year = {year}
            """).ToListAsync();
        return last is [var taken] ? taken + 1 : 1;
    }

    /// <summary>
    /// A number that was given outside the program, on paper: the series goes on after it. The row stays locked until the transaction
    /// ends, so that nobody takes the same number meanwhile; whether somebody has it already is for the caller to ask.
    /// </summary>
    public static Task Enter(AppDb db, Guid organisationId, string series, int year, int number) => db.Database.ExecuteSqlAsync($"""
        insert into number_series (organisation_id, series, year, last) values ({organisationId}, {series}, {year}, {number})
        on conflict (organisation_id, series, year) do update set last = greatest(number_series.last, excluded.last)
        """);
}
