using System.Diagnostics;
using System.Net;
using BangVang.Kernel.Data;
using BangVang.Tests.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace BangVang.Tests.Design;

/// <summary>Each test stops a PostgreSQL of its own, never the one that the other tests use.</summary>
public sealed class LostDatabaseTests
{
    [Fact]
    public async Task While_a_given_server_is_away_pages_say_so_and_afterwards_all_goes_on()
    {
        using var directory = new Scratch();
        using var postgres = PrivatePostgres.Start(directory.Path, "-c fsync=off");
        await using var house = House(("ConnectionStrings:Default", postgres.ConnectionString));
        var client = house.CreateClient();
        (await client.GetAsync("/health")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var form = await client.Page("/design");
        postgres.Dispose();

        (await client.GetAsync("/health")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var page = await client.GetAsync("/design");
        page.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        page.Headers.RetryAfter.ShouldNotBeNull();
        (await page.Content.ReadAsStringAsync()).ShouldContain("<h1>Cơ sở dữ liệu đang tạm dừng</h1>");
        var sent = await client.Submit(form, "form[data-giu]", ("Input.Title", "Tặng Giấy khen"));
        sent.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        sent.Document.QuerySelectorAll("textarea").Select(t => t.TextContent).ShouldContain("Tặng Giấy khen");

        postgres.Start();
        (await client.GetAsync("/design")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetAsync("/health")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_private_cluster_that_was_killed_is_started_again_by_itself()
    {
        using var directory = new Scratch();
        await using var house = House(("ConnectionStrings:Default", ""), ("Postgres:Directory", directory.Path));
        var client = house.CreateClient();
        (await client.GetAsync("/health")).StatusCode.ShouldBe(HttpStatusCode.OK);
        Process.GetProcessById(await Postmaster(house)).Kill();

        await Within(seconds: 30, async () => (await client.GetAsync("/health")).StatusCode == HttpStatusCode.ServiceUnavailable);
        await Within(seconds: 60, async () => (await client.GetAsync("/health")).StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_cluster_whose_making_was_killed_is_made_anew_and_holds_the_database()
    {
        using var directory = new Scratch();
        var half = Directory.CreateDirectory(Path.Combine(directory.Path, "data.new"));
        await File.WriteAllTextAsync(Path.Combine(half.FullName, "PG_VERSION"), "15");
        using var postgres = PrivatePostgres.Start(directory.Path, "-c fsync=off");
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString);
        await using var command = source.CreateCommand("select current_database()");
        (await command.ExecuteScalarAsync()).ShouldBe("bangvang");
        half.Refresh();
        half.Exists.ShouldBeFalse();
    }

    static WebApplicationFactory<Program> House(params (string Key, string Value)[] settings) => new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
    {
        host.UseEnvironment("Development");
        host.UseSetting("Logging:LogLevel:Default", "None");
        foreach (var (key, value) in settings) host.UseSetting(key, value);
        host.ConfigureTestServices(services => services.Configure<MvcOptions>(mvc => mvc.Filters.Add<AsksTheDatabase>(int.MinValue)));
    });

    static async Task<int> Postmaster(WebApplicationFactory<Program> house)
    {
        await using var command = house.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand("select (regexp_match(pg_read_file('postmaster.pid'), '^\\d+'))[1]::int");
        return (int)(await command.ExecuteScalarAsync())!;
    }

    static async Task Within(int seconds, Func<Task<bool>> holds)
    {
        var started = Stopwatch.StartNew();
        while (!await holds())
        {
            started.Elapsed.TotalSeconds.ShouldBeLessThan(seconds);
            await Task.Delay(200);
        }
    }

    sealed class AsksTheDatabase(AppDb db) : IAsyncResourceFilter
    {
        public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
        {
            await db.Database.ExecuteSqlAsync($"select 1");
            await next();
        }
    }

    sealed class Scratch : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("bangvang-lost-").FullName + "/pg";

        public Scratch()
        {
            // Below a directory of one's own the postgres user, who runs the cluster for root, could not go.
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(System.IO.Path.GetDirectoryName(Path)!, (UnixFileMode)0b111_101_101);
        }

        public void Dispose() => Directory.Delete(System.IO.Path.GetDirectoryName(Path)!, recursive: true);
    }
}
