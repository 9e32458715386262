using System.CommandLine;
using BangVang.Kernel.Events;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Settings;

namespace BangVang.Kernel.Houses;

/// <summary>A capability of the house: it brings its rights, its menu and tabs, its handlers, its jobs and its commands.</summary>
public interface IModule
{
    void Join(House house);
}

/// <summary>What the capabilities bring, gathered floor by floor.</summary>
public sealed class House(IServiceCollection services, IConfiguration configuration, Func<WebApplication> open)
{
    public IServiceCollection Services => services;

    public IConfiguration Configuration => configuration;

    /// <summary>For commands: the whole application with its database, migrated, not listening.</summary>
    public async Task<WebApplication> Open()
    {
        var app = open();
        await Data.Migrations.Apply(app.Services.GetRequiredService<Npgsql.NpgsqlDataSource>());
        return app;
    }

    public List<Right> RightList { get; } = [];

    public List<MenuItem> Menu { get; } = [];

    public List<Tab> Tabs { get; } = [];

    public List<Setting> Settings { get; } = [];

    public List<Command> Commands { get; } = [];

    /// <summary>What every request passes before its page, in the order of the floors.</summary>
    public List<Action<IApplicationBuilder>> Gates { get; } = [];

    public List<Thing> Things { get; } = [];

    /// <summary>The Vietnamese words for entities and fields.</summary>
    public LabelBook Labels { get; } = new();

    public void Rights(params Right[] rights) => RightList.AddRange(rights);

    public void Setting(params Setting[] settings) => Settings.AddRange(settings);

    public void Thing(params Thing[] things) => Things.AddRange(things);

    public void On<TEvent, THandler>() where THandler : class, IHandle<TEvent> => services.AddScoped<IHandle<TEvent>, THandler>();
}
