using System.IO.Compression;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BangVang.Design.Errors;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace BangVang;

/// <summary>The web around the pages: limits, compression, cookies, the proxy before us, errors, and in which order a request meets them.</summary>
public static class WebArrangement
{
    /// <summary>Behind HTTPS unless told otherwise (Https:Required=false) or in development.</summary>
    static bool NeedsHttps(IConfiguration configuration, IHostEnvironment environment) =>
        configuration.GetValue("Https:Required", !environment.IsDevelopment());

    public static void Furnish(WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorPages(options =>
        {
            options.RootDirectory = "/";
            options.Conventions.ConfigureFilter(new ServiceFilterAttribute(typeof(RightsFilter)) { Order = 1 });
            options.Conventions.ConfigureFilter(new ServiceFilterAttribute(typeof(ActFilter)) { Order = 2 });
            options.Conventions.ConfigureFilter(new ExpiredForms());
        });
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        AddLimits(services, configuration);
        AddCookies(services, NeedsHttps(configuration, builder.Environment));
        AddCompression(services);
        AddProxy(services, configuration);
    }

    public static void Arrange(WebApplication app, House house)
    {
        app.UseForwardedHeaders();
        if (NeedsHttps(app.Configuration, app.Environment)) app.UseHsts();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseMiddleware<ErrorPages>();
        app.UseMiddleware<RequestLimits>();
        app.UseCookiePolicy();
        app.UseRouting();
        foreach (var gate in house.Gates) gate(app);
        app.MapStaticAssets();
        app.MapHealthChecks("/health");
        app.MapRazorPages().WithStaticAssets();
    }

    static void AddLimits(IServiceCollection services, IConfiguration configuration)
    {
        var most = RequestLimits.Bytes(configuration);
        services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = most);
        // The review of an imported plan sends some ten fields for each of several hundred assignments.
        services.Configure<FormOptions>(form => (form.MultipartBodyLengthLimit, form.ValueCountLimit) = (most, 20_000));
        services.Configure<MvcOptions>(mvc => mvc.MaxModelBindingCollectionSize = 5_000);
    }

    static void AddCookies(IServiceCollection services, bool https)
    {
        services.Configure<CookiePolicyOptions>(policy =>
        {
            policy.HttpOnly = HttpOnlyPolicy.Always;
            policy.MinimumSameSitePolicy = SameSiteMode.Lax;
            policy.Secure = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
        services.AddAntiforgery(forms => forms.Cookie.Name = "bangvang-form");
        services.Configure<CookieTempDataProviderOptions>(flash => flash.Cookie.Name = "bangvang-flash");
    }

    static void AddCompression(IServiceCollection services)
    {
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/calendar"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }

    /// <summary>A proxy on this machine is believed; others are named by address in Proxy:Known.</summary>
    static void AddProxy(IServiceCollection services, IConfiguration configuration) => services.Configure<ForwardedHeadersOptions>(proxy =>
    {
        proxy.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        foreach (var known in configuration.GetSection("Proxy:Known").Get<string[]>() ?? []) proxy.KnownProxies.Add(IPAddress.Parse(known));
    });
}
