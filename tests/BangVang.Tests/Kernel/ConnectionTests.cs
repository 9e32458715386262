using BangVang.Kernel.Data;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace BangVang.Tests.Kernel;

public sealed class ConnectionTests(TestHouse house)
{
    [Fact]
    public void Questions_that_come_again_are_prepared() => Given("Host=db;Database=bangvang").MaxAutoPrepare.ShouldBeGreaterThan(0);

    [Fact]
    public void A_connection_that_says_how_it_prepares_is_left_as_it_is()
    {
        Given("Host=db;Database=bangvang;Max Auto Prepare=0").MaxAutoPrepare.ShouldBe(0);
        Given("Host=db;max auto prepare=7").MaxAutoPrepare.ShouldBe(7);
    }

    NpgsqlConnectionStringBuilder Given(string connection)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("ConnectionStrings:Default", (string?)connection)]).Build();
        using var postgres = new Postgres(configuration, house.Services.GetRequiredService<IHostEnvironment>());
        return new NpgsqlConnectionStringBuilder(postgres.ConnectionString);
    }
}
