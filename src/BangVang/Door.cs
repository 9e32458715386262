using System.CommandLine;
using System.Globalization;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;

namespace BangVang;

/// <summary>The one door: the web by default, or a command that a capability brings.</summary>
public static class Door
{
    public static async Task<int> Open(string[] args, IReadOnlyList<IModule> modules)
    {
        var culture = CultureInfo.GetCultureInfo("vi-VN");
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        if (args.Length == 0 || args[0].StartsWith("--", StringComparison.Ordinal) && args[0] is not ("--help" or "--version"))
            return await Web(args, modules);
        return await Commands(args, modules);
    }

    static async Task<int> Commands(string[] args, IReadOnlyList<IModule> modules)
    {
        var root = new RootCommand("Bảng Vàng: thi đua, khen thưởng");
        var web = new Command("web", "Chạy hệ thống trên web") { TreatUnmatchedTokensAsErrors = false };
        web.SetAction((parsed, _) => Web([.. parsed.UnmatchedTokens], modules));
        root.Add(web);
        // Commands need no web; those that need the database open the house themselves.
        var house = new House(new ServiceCollection(), new ConfigurationManager(), furnish => Build([], modules, services => { Hush(services); furnish?.Invoke(services); }));
        foreach (var module in modules) module.Join(house);
        foreach (var command in house.Commands) root.Add(command);
        var parsed = root.Parse(args);
        // What was typed wrongly is said to whoever typed it; the answer's stream stays clean for the file that it may be sent to.
        return await parsed.InvokeAsync(parsed.Errors.Count == 0 ? new InvocationConfiguration() : new InvocationConfiguration { Output = Console.Error });
    }

    // A command speaks to a person at a terminal: only what went wrong is logged.
    static void Hush(IServiceCollection services) => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddFilter(null, LogLevel.Warning));

    static async Task<int> Web(string[] args, IReadOnlyList<IModule> modules)
    {
        await using var app = Build(args, modules);
        await Task.WhenAll(Provisions.Ready(app.Services), Task.Run(() => ListPages(app)));
        await app.RunAsync();
        return 0;
    }

    // The first visitor would wait for it.
    static void ListPages(IEndpointRouteBuilder app)
    {
        foreach (var source in app.DataSources) _ = source.Endpoints;
    }

    /// <summary>The whole application, furnished and not yet started; commands use its services.</summary>
    public static WebApplication Build(string[] args, IReadOnlyList<IModule> modules, Action<IServiceCollection>? furnish = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        var house = new House(builder.Services, builder.Configuration, again => Build(args, modules, again));
        foreach (var module in modules) module.Join(house);
        WebArrangement.Furnish(builder);
        furnish?.Invoke(builder.Services);
        var app = builder.Build();
        WebArrangement.Arrange(app, house);
        return app;
    }
}
