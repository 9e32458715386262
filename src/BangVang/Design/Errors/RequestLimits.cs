namespace BangVang.Design.Errors;

/// <summary>
/// How much may be sent at once (Limits:RequestMegabytes, 64 by default). What says beforehand that it is larger is read to its end
/// and thrown away, because a browser that is cut off while sending shows its own error and never our page.
/// </summary>
public sealed class RequestLimits(RequestDelegate next, IConfiguration configuration)
{
    const long ReadAway = 1L << 30;

    public static int Megabytes(IConfiguration configuration) => configuration.GetValue("Limits:RequestMegabytes", 64);

    public static long Bytes(IConfiguration configuration) => Megabytes(configuration) * 1024L * 1024;

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Request.ContentLength is not { } length || length <= Bytes(configuration))
        {
            await next(http);
            return;
        }
        if (http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = ReadAway;
        if (length <= ReadAway) await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }
}
