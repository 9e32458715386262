using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace BangVang.Bench;

/// <summary>
/// The least that could serve the same rows: one query by raw Npgsql over a connection like the product's, its fields encoded into a plain
/// HTML table. No sign-in, no rights, no layout.
/// </summary>
sealed class BareEndpoint(WebApplication app) : IAsyncDisposable
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public string Address => app.Urls.First();

    public static async Task<BareEndpoint> Start(NpgsqlDataSource source)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/plans", (int? year, HttpContext http) => Write(http, source, Twins.Plans, (object?)year ?? DBNull.Value, NpgsqlDbType.Integer));
        foreach (var (path, sql) in new[] { ("/plan", Twins.Quarters), ("/timeline", Twins.Timeline), ("/units", Twins.Units), ("/receivers", Twins.Receivers) })
            app.MapGet(path, (Guid id, HttpContext http) => Write(http, source, sql, id, NpgsqlDbType.Uuid));
        foreach (var (path, sql) in new[] { ("/work", Twins.Work), ("/organisations", Twins.Organisations) })
            app.MapGet(path, (string below, HttpContext http) => Write(http, source, sql, below, NpgsqlDbType.Text));
        await app.StartAsync();
        return new BareEndpoint(app);
    }

    static async Task Write(HttpContext http, NpgsqlDataSource source, string sql, object parameter, NpgsqlDbType type)
    {
        await using var command = source.CreateCommand(sql);
        command.Parameters.Add(new() { Value = parameter, NpgsqlDbType = type });
        await using var reader = await command.ExecuteReaderAsync();
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync("<table>");
        var row = new StringBuilder();
        while (await reader.ReadAsync())
        {
            row.Clear().Append("<tr>");
            for (var i = 0; i < reader.FieldCount; i++) row.Append("<td>").Append(Encoder.Encode(Text(reader.GetValue(i)))).Append("</td>");
            await http.Response.WriteAsync(row.Append("</tr>").ToString());
        }
        await http.Response.WriteAsync("</table>");
    }

    static string Text(object value) => value switch
    {
        DBNull => "–",
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
