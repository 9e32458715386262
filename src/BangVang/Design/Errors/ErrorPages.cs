using BangVang.Kernel.Data;

namespace BangVang.Design.Errors;

/// <summary>
/// Whatever ends without an answer gets one in the product's look: a bare status, a bug (logged with the id that the page shows),
/// a database that is away.
/// </summary>
public sealed class ErrorPages(RequestDelegate next, ProblemView view, IConfiguration configuration, IWebHostEnvironment environment, ILogger<ErrorPages> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
            if (IsBare(http.Response)) await view.Show(http, await ForStatus(http));
        }
        catch (Exception e) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            await Tell(http, e);
        }
    }

    async Task Tell(HttpContext http, Exception exception)
    {
        var problem = await ForException(http, exception);
        try
        {
            await view.Show(http, problem);
        }
        catch (Exception e) when (!http.Response.HasStarted && LostDatabase.Is(e))
        {
            // The database went while the page of an earlier problem was drawn with its menu.
            await view.Show(http, await ForException(http, e));
        }
    }

    async Task<Problem> ForException(HttpContext http, Exception exception)
    {
        if (LostDatabase.Is(exception)) return await ForLostDatabase(http, exception);
        if (exception is BadHttpRequestException bad) return await ForStatus(http, bad.StatusCode);
        log.LogError(exception, "Failure {Id} at {Method} {Path}", http.TraceIdentifier, http.Request.Method, http.Request.Path);
        return Problem.Of(500) with
        {
            Id = http.TraceIdentifier,
            Typed = await TypedText.Of(http),
            Details = environment.IsDevelopment() ? exception.ToString() : null,
        };
    }

    async Task<Problem> ForLostDatabase(HttpContext http, Exception exception)
    {
        log.LogWarning("No database for {Path}: {Reason}", http.Request.Path, exception.GetBaseException().Message);
        return HttpMethods.IsPost(http.Request.Method) ? Problem.NotReceived with { Typed = await TypedText.Of(http) } : Problem.Of(503);
    }

    async Task<Problem> ForStatus(HttpContext http, int? status = null) => (status ?? http.Response.StatusCode) switch
    {
        400 when ExpiredForms.IsOne(http) => Problem.Expired with { Typed = await TypedText.Of(http) },
        413 => Problem.TooLarge(RequestLimits.Megabytes(configuration)),
        var other => Problem.Of(other),
    };

    static bool IsBare(HttpResponse response) =>
        !response.HasStarted && response.StatusCode >= 400 && response.ContentLength is null && string.IsNullOrEmpty(response.ContentType);
}
