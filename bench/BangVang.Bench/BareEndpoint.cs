using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace BangVang.Bench;

/// <summary>The least that could serve the same rows: one query by raw Npgsql, written as a plain HTML table, no sign-in, no layout.</summary>
sealed class BareEndpoint(WebApplication app) : IAsyncDisposable
{
    public string Address => app.Urls.First();

    public static async Task<BareEndpoint> Start(NpgsqlDataSource source)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/plans", (int? year, HttpContext http) => Write(http, source, """
            select p.title, p.number, p.symbol, p.issued_on, o.name,
                (select count(*) from assignments a where a.plan_id = p.id), (select count(*) from assignments a where a.plan_id = p.id and a.state = 'Done')
            from plans p join organisations o on o.id = p.organisation_id where $1::int is null or p.year = $1 order by p.year desc, p.id limit 50
            """, (object?)year ?? DBNull.Value));
        app.MapGet("/plan", (Guid id, HttpContext http) => Write(http, source, """
            select a.ordinal, a.content, a.due_on, a.state, (select string_agg(u.text, '; ' order by u.position) from assignment_units u where u.assignment_id = a.id)
            from assignments a where a.plan_id = $1 order by a.ordinal
            """, id));
        await app.StartAsync();
        return new BareEndpoint(app);
    }

    static async Task Write(HttpContext http, NpgsqlDataSource source, string sql, object parameter)
    {
        await using var command = source.CreateCommand(sql);
        command.Parameters.Add(parameter is DBNull ? new() { Value = parameter, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Integer } : new() { Value = parameter });
        await using var reader = await command.ExecuteReaderAsync();
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync("<table>");
        while (await reader.ReadAsync())
        {
            await http.Response.WriteAsync("<tr>");
            for (var i = 0; i < reader.FieldCount; i++) await http.Response.WriteAsync($"<td>{reader.GetValue(i)}</td>");
            await http.Response.WriteAsync("</tr>");
        }
        await http.Response.WriteAsync("</table>");
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
