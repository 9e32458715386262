using BangVang.Kernel.Data;
using BangVang.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

[assembly: AssemblyFixture(typeof(TestHouse))]

namespace BangVang.Tests;

/// <summary>The real host over a real PostgreSQL, shared by all tests: each makes its own root organisation and nothing is cleaned.</summary>
public sealed partial class TestHouse : WebApplicationFactory<Program>
{
    readonly string directory = Path.Combine(Path.GetTempPath(), "bangvang-test-" + Guid.CreateVersion7().ToString("N")[20..]);
    readonly PrivatePostgres? postgres;
    readonly Action<IWebHostBuilder>? furnish;

    public TestHouse()
    {
        postgres = PrivatePostgres.Start(Path.Combine(directory, "pg"), "-c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        ConnectionString = postgres.ConnectionString;
        // Started here, once: the factory would start one host for each of the first tests that come at the same time.
        _ = Server;
    }

    TestHouse(string connectionString, Action<IWebHostBuilder>? furnish)
    {
        ConnectionString = connectionString;
        this.furnish = furnish;
        _ = Server;
    }

    /// <summary>A house with a database of its own in the same server: for tests that change what all others would feel.</summary>
    public async Task<TestHouse> Apart(Action<IWebHostBuilder>? furnish = null)
    {
        var name = "apart_" + Guid.CreateVersion7().ToString("N");
        await using (var source = Npgsql.NpgsqlDataSource.Create(ConnectionString))
        await using (var command = source.CreateCommand($"create database {name}")) await command.ExecuteNonQueryAsync();
        return new TestHouse(new Npgsql.NpgsqlConnectionStringBuilder(ConnectionString) { Database = name, MaxPoolSize = 20 }.ToString(), furnish);
    }

    public string FilesDirectory => Path.Combine(directory, "files");

    public string ConnectionString { get; }

    /// <summary>Works with the services as a request does, in a scope of its own.</summary>
    public async Task<T> With<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task With(Func<AppDb, Task> work) => With(async services =>
    {
        await work(services.GetRequiredService<AppDb>());
        return true;
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("ConnectionStrings:Default", ConnectionString);
        builder.UseSetting("Files:Directory", FilesDirectory);
        builder.ConfigureServices(Kernel.TestJobs.Join);
        builder.ConfigureServices(Files.TestThing.Join);
        // What the clock starts would come in between what tests start.
        builder.ConfigureServices(services => services.RemoveAll<BangVang.Kernel.Jobs.Nightly>());
        furnish?.Invoke(builder);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (postgres is not null)
        {
            Npgsql.NpgsqlConnection.ClearAllPools();
            postgres.Dispose();
        }
        if (Directory.Exists(directory)) Directory.Delete(directory, recursive: true);
    }
}
