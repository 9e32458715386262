using System.CommandLine;
using BangVang.Kernel.Events;
using BangVang.Kernel.Jobs;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Settings;

namespace BangVang.Kernel.Houses;

/// <summary>A capability of the house: it brings its rights, its menu and tabs, its handlers, its jobs and its commands.</summary>
public interface IModule
{
    void Join(House house);
}

/// <summary>What the capabilities bring, gathered floor by floor.</summary>
public sealed class House(IServiceCollection services, IConfiguration configuration, Func<Action<IServiceCollection>?, WebApplication> open)
{
    public IServiceCollection Services => services;

    public IConfiguration Configuration => configuration;

    /// <summary>For commands: the whole application with its database, migrated, not listening.</summary>
    /// <param name="furnish">Services that stand in for the usual ones.</param>
    public async Task<WebApplication> Open(Action<IServiceCollection>? furnish = null)
    {
        var app = open(furnish);
        await Data.Provisions.Ready(app.Services);
        return app;
    }

    public List<Right> RightList { get; } = [];

    public List<MenuItem> Menu { get; } = [];

    public List<Tab> Tabs { get; } = [];

    public List<Setting> Settings { get; } = [];

    public List<Command> Commands { get; } = [];

    /// <summary>What every request passes before its page, in the order of the floors.</summary>
    public List<Action<IApplicationBuilder>> Gates { get; } = [];

    /// <summary>The Vietnamese words for entities and fields.</summary>
    public LabelBook Labels { get; } = new();

    public void Rights(params Right[] rights) => RightList.AddRange(rights);

    public void Setting(params Setting[] settings) => Settings.AddRange(settings);

    public void Thing(Thing thing) => services.AddSingleton(thing);

    /// <summary>A job that acts start; the code is stable, runs in the database name it.</summary>
    public void Job<TJob>(string code) where TJob : class, IHouseJob
    {
        services.AddScoped<TJob>();
        services.AddSingleton(new JobKind(code, typeof(TJob)));
    }

    /// <summary>A job that the clock starts: "0 0 2 * * ?" is two o'clock in Viet Nam, every night.</summary>
    public void Nightly<TJob>(string code, string title, string cron, Func<IServiceProvider, Task<bool>>? when = null) where TJob : class, IHouseJob
    {
        Job<TJob>(code);
        services.AddSingleton(new Nightly(code, title, cron, when));
    }

    public void On<TEvent, THandler>() where THandler : class, IHandle<TEvent> => services.AddScoped<IHandle<TEvent>, THandler>();
}
