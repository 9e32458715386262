using BangVang.Kernel.Data;
using BangVang.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(TestHouse))]

namespace BangVang.Tests;

/// <summary>The real host over a real PostgreSQL, shared by all tests: each makes its own root organisation and nothing is cleaned.</summary>
public sealed partial class TestHouse : WebApplicationFactory<Program>
{
    readonly string directory = Path.Combine(Path.GetTempPath(), "bangvang-test-" + Guid.CreateVersion7().ToString("N")[20..]);
    readonly PrivatePostgres postgres;

    public TestHouse()
    {
        postgres = PrivatePostgres.Start(Path.Combine(directory, "pg"), "-c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        // Started here, once: the factory would start one host for each of the first tests that come at the same time.
        _ = Server;
    }

    public string FilesDirectory => Path.Combine(directory, "files");

    public string ConnectionString => postgres.ConnectionString;

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
        builder.UseSetting("ConnectionStrings:Default", postgres.ConnectionString);
        builder.UseSetting("Files:Directory", FilesDirectory);
        builder.ConfigureServices(Kernel.TestJobs.Join);
        builder.ConfigureServices(Files.TestThing.Join);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Npgsql.NpgsqlConnection.ClearAllPools();
        postgres.Dispose();
        Directory.Delete(directory, recursive: true);
    }
}
