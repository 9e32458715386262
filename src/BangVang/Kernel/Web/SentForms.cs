using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Kernel.Web;

/// <summary>Forms that have been sent, so that a double click or a resent page does the act once.</summary>
public sealed class SentForms(AppDb db)
{
    public const string Field = "_lan";

    /// <summary>
    /// True when the form is new. A second sender of the same form waits here until the first one's transaction is over.
    /// </summary>
    public async Task<bool> Claim(string token) =>
        await db.Database.ExecuteSqlAsync($"insert into sent_forms (token, sent_at) values ({token}, now()) on conflict do nothing") == 1;

    public Task Remember(string token, string? location) =>
        db.Database.ExecuteSqlAsync($"update sent_forms set location = {location} where token = {token}");

    public async Task<string?> Location(string token) =>
        await db.Database.SqlQuery<string?>($"""select location as "Value" from sent_forms where token = {token}""").FirstOrDefaultAsync();
}
