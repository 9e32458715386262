using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using Quartz;

namespace BangVang.Kernel.Jobs;

/// <summary>Quartz over our PostgreSQL: several copies of the program share the work, and what a dead one left is begun again.</summary>
static class Scheduling
{
    const int Workers = 4;

    public static void AddJobs(this IServiceCollection services)
    {
        services.AddSingleton<JobBook>();
        services.AddSingleton<RunRecord>();
        services.AddScoped<Dispatch>();
        services.AddScoped<IInterceptor>(provider => provider.GetRequiredService<Dispatch>());
        services.AddScoped<JobDesk>();
        services.AddHostedService<Nights>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = "bangvang";
                scheduler.GenerateInstanceId = true;
                scheduler.IdleWaitTime = TimeSpan.FromSeconds(5);
                scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always;
            });
            quartz.UseDefaultThreadPool(Workers);
            quartz.UsePersistentStore(Store);
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    static void Store(IPersistentStoreBuilder store)
    {
        store.UsePostgres(source => source.DataSourceFactory = provider => provider.GetRequiredService<NpgsqlDataSource>());
        store.UseSystemTextJsonSerializer();
        store.UseClustering(cluster =>
        {
            cluster.CheckinInterval = TimeSpan.FromSeconds(3);
            cluster.CheckinMisfireThreshold = TimeSpan.FromSeconds(5);
        });
        store.ConfigureStore(options =>
        {
            options.StoreJobDataAsStrings = true;
            options.AcceptEnlistedTransactions = true;
            options.RecoverFiringsCancelledByShutdown = true;
            options.DbRetryInterval = TimeSpan.FromSeconds(3);
        });
    }
}
