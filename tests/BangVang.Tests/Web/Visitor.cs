using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BangVang.Tests.Web;

/// <summary>What came back after all redirects: the answer, and the page as a browser would read it.</summary>
public sealed record Answer(HttpResponseMessage Response, IHtmlDocument Document)
{
    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>Where the visitor stands now, with its query: "/plans?year=2026".</summary>
    public string Path => Response.RequestMessage!.RequestUri!.PathAndQuery;

    public string Text => Document.Body!.Text();

    public Answer ShouldBeFine()
    {
        Status.ShouldBe(HttpStatusCode.OK, $"{Path}: {Text.Trim()}");
        return this;
    }

    public void ShouldNotExist() => Status.ShouldBe(HttpStatusCode.NotFound, Path);

    /// <summary>422 with the sentence on the page.</summary>
    public Answer ShouldBeRefused(string sentence)
    {
        Status.ShouldBe(HttpStatusCode.UnprocessableEntity, $"{Path}: {Text.Trim()}");
        Text.ShouldContain(sentence);
        return this;
    }

    public void ShouldAskToSignIn() => Path.ShouldStartWith("/sign-in");
}

/// <summary>A file to choose in a form.</summary>
public sealed record Upload(string FileName, byte[] Bytes);

/// <summary>Visits pages and sends their forms, as a browser without scripts does.</summary>
public static class Visitor
{
    /// <summary>The page, which must be there.</summary>
    public static async Task<IHtmlDocument> Page(this HttpClient client, string path) => (await client.Visit(path)).ShouldBeFine().Document;

    public static async Task<Answer> Visit(this HttpClient client, string path) => await Read(await client.GetAsync(path));

    /// <summary>
    /// Sends a form of the page with the given fields filled in: string, bool for a tick, <see cref="Upload"/>, several strings, null to leave out.
    /// A field that the form does not have fails the test.
    /// </summary>
    public static async Task<Answer> Submit(this HttpClient client, IDocument document, string formSelector, params (string Name, object? Value)[] fields)
    {
        // The page's own forms go before those in the head, such as the way out.
        var form = document.QuerySelector("main")?.QuerySelector<IHtmlFormElement>(formSelector) ?? document.QuerySelector<IHtmlFormElement>(formSelector)
            ?? throw new ShouldAssertException($"No form {formSelector} on {document.Url}: {document.Body?.InnerHtml}");
        var filled = Filling.Of(form, fields);
        var target = form.GetAttribute("action") is { Length: > 0 } action ? action : new Uri(document.Url).PathAndQuery;
        return string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase)
            ? await Read(await client.PostAsync(target, filled.AsContent(form)))
            : await Read(await client.GetAsync(filled.AsQuery(target)));
    }

    /// <summary>Posts to any address with the antiforgery token of a page: what somebody would try by hand.</summary>
    public static async Task<Answer> Post(this HttpClient client, IDocument tokenFrom, string path, params (string Name, string Value)[] fields)
    {
        var token = tokenFrom.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")?.Value ?? "";
        var all = fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(new("__RequestVerificationToken", token));
        return await Read(await client.PostAsync(path, new FormUrlEncodedContent(all)));
    }

    /// <summary>The first sheet of a workbook, as its markup.</summary>
    public static async Task<string> Sheet(this HttpClient client, string path)
    {
        var answer = await client.GetAsync(path);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", path);
        using var archive = new System.IO.Compression.ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(archive.Entries.Single(e => e.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)).Open());
        return await reader.ReadToEndAsync();
    }

    public static async Task<Answer> Read(HttpResponseMessage response)
    {
        var context = BrowsingContext.New(Configuration.Default);
        var html = await response.Content.ReadAsStringAsync();
        var document = await context.OpenAsync(open => open.Content(html).Address(response.RequestMessage!.RequestUri!));
        return new Answer(response, (IHtmlDocument)document);
    }
}
