using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Parser;

namespace BangVang.Tests.Web;

/// <summary>What a page costs: SQL commands, and bytes of HTML as brotli sends them.</summary>
public sealed record Weight(string Path, HttpStatusCode Status, string ContentType, int Commands, int Bytes, string Html)
{
    public const int MostCommands = 12, MostBytes = 40 * 1024;

    public bool IsPage => ContentType == "text/html";

    public AngleSharp.Html.Dom.IHtmlDocument Document => new HtmlParser().ParseDocument(Html);

    public void ShouldBeWithinBudget()
    {
        Status.ShouldBe(HttpStatusCode.OK, Path);
        Commands.ShouldBeLessThanOrEqualTo(MostCommands, $"{Path}: SQL commands");
        Bytes.ShouldBeLessThanOrEqualTo(MostBytes, $"{Path}: bytes of brotli");
    }
}

/// <summary>
/// Weighs pages: <c>(await client.Weigh("/plans")).ShouldBeWithinBudget()</c>. Commands are counted by the trace that a request carries
/// and Npgsql continues, so tests that run at the same time do not count one another's.
/// </summary>
public static class Weighing
{
    static readonly ConcurrentDictionary<ActivityTraceId, int> Counts = new();

    static readonly ActivityListener Listener = Listen();

    public static async Task<Weight> Weigh(this HttpClient client, string path)
    {
        var trace = ActivityTraceId.CreateRandom();
        Counts[trace] = 0;
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        var answer = await client.SendAsync(request);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var type = answer.Content.Headers.ContentType?.MediaType ?? "";
        return new Weight(answer.RequestMessage!.RequestUri!.PathAndQuery, answer.StatusCode, type, Counts.GetValueOrDefault(trace), Brotli(bytes),
            type == "text/html" ? System.Text.Encoding.UTF8.GetString(bytes) : "");
    }

    /// <summary>Pages are compressed fast, while they are answered; files are compressed well, when the program is published.</summary>
    public static int Brotli(byte[] bytes, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, level, leaveOpen: true)) brotli.Write(bytes);
        return (int)packed.Length;
    }

    static ActivityListener Listen()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Npgsql" or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.Source.Name == "Npgsql" && activity.TagObjects.Any(t => t.Key is "db.query.text" or "db.statement"))
                    Counts.AddOrUpdate(activity.TraceId, 1, (_, count) => count + 1);
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
