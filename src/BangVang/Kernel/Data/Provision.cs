using Npgsql;

namespace BangVang.Kernel.Data;

/// <summary>Data that come with the product, such as the country's instruments. Brought in at every start, so it may run any number of times.</summary>
public interface IProvision
{
    Task Bring(AppDb db);
}

public static class Provisions
{
    /// <summary>Makes the database what this version of the program expects: its schema, then what comes with it.</summary>
    public static async Task Ready(IServiceProvider services)
    {
        await Migrations.Apply(services.GetRequiredService<NpgsqlDataSource>());
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        foreach (var provision in scope.ServiceProvider.GetServices<IProvision>())
        {
            await provision.Bring(db);
            db.ChangeTracker.Clear();
        }
    }
}
