using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BangVang.Files;

/// <summary>
/// Stops an upload that is too large before anything is read into a form: the bytes are let past into nothing, so that the browser
/// gets to read the answer, and the answer is a page that says what to do.
/// </summary>
public sealed class UploadGate(RequestDelegate next)
{
    // What a form carries beside its file.
    const long Slack = 1 << 20;

    // More than this nobody waits for: the line is cut.
    const long Patience = 1L << 30;

    public async Task InvokeAsync(HttpContext http, UploadLimit limit)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType)
        {
            await next(http);
            return;
        }
        var most = await limit.Bytes() + Slack;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body) body.MaxRequestBodySize = most;
        if (http.Request.ContentLength > most)
        {
            await LetPast(http);
            await Answer(http);
            return;
        }
        try
        {
            await next(http);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge && !http.Response.HasStarted)
        {
            http.Response.Clear();
            await Answer(http);
        }
    }

    static async Task LetPast(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body) body.MaxRequestBodySize = Patience;
        var buffer = new byte[1 << 16];
        try
        {
            while (await http.Request.Body.ReadAsync(buffer, http.RequestAborted) > 0) { }
        }
        catch (BadHttpRequestException)
        {
            http.Response.Headers.Connection = "close";
        }
    }

    async Task Answer(HttpContext http)
    {
        var endpoints = http.RequestServices.GetRequiredService<EndpointDataSource>();
        var page = endpoints.Endpoints.First(e => e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath == "/Files/Pages/TooLarge");
        http.Request.Method = HttpMethods.Get;
        http.Request.ContentLength = null;
        http.Request.ContentType = null;
        http.Request.Body = Stream.Null;
        http.Features.Set<IFormFeature>(null);
        http.Request.RouteValues = new RouteValueDictionary { ["page"] = "/Files/Pages/TooLarge" };
        http.SetEndpoint(page);
        await next(http);
    }
}
