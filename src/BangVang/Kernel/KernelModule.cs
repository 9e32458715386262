using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Jobs;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Settings;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using Npgsql;

namespace BangVang.Kernel;

public sealed class KernelModule : IModule
{
    public void Join(House house)
    {
        var services = house.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Clock>();
        services.AddSingleton(_ => new RightBook(house.RightList));
        services.AddSingleton(_ => new SettingBook(house.Settings));
        services.AddSingleton(_ => new Furnishings(house.Menu, house.Tabs));
        services.AddSingleton<ThingBook>();
        services.AddSingleton(house.Labels);
        services.AddScoped<RightsFilter>();
        services.AddScoped<ActFilter>();
        services.AddScoped<Events.Events>();
        services.AddScoped<SettingValues>();
        services.AddScoped<SentForms>();
        services.AddJobs();
        AddData(services);
    }

    static void AddData(IServiceCollection services)
    {
        services.AddSingleton<Postgres>();
        services.AddSingleton(provider => NpgsqlDataSource.Create(provider.GetRequiredService<Postgres>().ConnectionString));
        services.AddHostedService<PostgresWatch>();
        services.AddDbContext<AppDb>((provider, options) => options
            .UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>())
            .AddInterceptors(provider.GetServices<IInterceptor>()));
        services.AddSingleton<IXmlRepository, ProtectionKeys>();
        services.AddDataProtection().SetApplicationName("bangvang");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(o => o.XmlRepository = provider.GetRequiredService<IXmlRepository>()));
    }
}
