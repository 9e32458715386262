using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BangVang.Kernel.Data;

/// <summary>
/// Data that come with the product, such as the country's instruments. Brought in at the first start of every build, perhaps by several
/// copies at once, so it may run any number of times.
/// </summary>
public interface IProvision
{
    Task Bring(AppDb db);
}

public static class Provisions
{
    /// <summary>Tells one build of the program and its libraries from another: any change of code or data makes another.</summary>
    static string Build { get; } = string.Join(' ', typeof(Provisions).Assembly.GetReferencedAssemblies()
        .Where(name => name.Name!.StartsWith("BangVang.", StringComparison.Ordinal)).Select(Assembly.Load).Append(typeof(Provisions).Assembly)
        .Select(assembly => assembly.ManifestModule.ModuleVersionId.ToString("N")).Order(StringComparer.Ordinal));

    /// <summary>Makes the database what this version of the program expects: its schema, then what comes with it.</summary>
    public static async Task Ready(IServiceProvider services)
    {
        var migrated = Migrated(services);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        // Most of a second's work that asks no server, while ours starts.
        _ = db.Model;
        await migrated;
        var brought = (await db.Database.SqlQuery<string>($"""select name as "Value" from provisions where build = {Build}""").ToListAsync()).ToHashSet();
        foreach (var provision in scope.ServiceProvider.GetServices<IProvision>().Where(p => !brought.Contains(NameOf(p))))
        {
            await provision.Bring(db);
            db.ChangeTracker.Clear();
            await db.Database.ExecuteSqlAsync($"insert into provisions (name, build) values ({NameOf(provision)}, {Build}) on conflict (name) do update set build = excluded.build");
        }
    }

    static async Task Migrated(IServiceProvider services)
    {
        await services.GetRequiredService<Postgres>().Started;
        await Migrations.Apply(services.GetRequiredService<NpgsqlDataSource>());
    }

    static string NameOf(IProvision provision) => provision.GetType().FullName!;
}
