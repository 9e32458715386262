using BangVang.Kernel.Data;
using Npgsql;

namespace BangVang.Bench;

/// <summary>
/// Every list and plan page over 2,000 plans × 80 assignments at one client, each beside a bare Npgsql endpoint that writes the same
/// rows in the same run. Limits: p95 within 50 ms, ratio at most 2; start within 3 s, memory at most 300 MB after the load.
/// </summary>
sealed class PagesBench(string root, int visits, string? kept)
{
    // So many visits before the figures, that what is compiled while the program runs has been compiled.
    int Warm => visits / 2;

    const string Officer = "Nguyễn Thị Thu Hằng", UnitOfficer = "Hoàng Kim Oanh";

    public async Task Run()
    {
        await using var product = new Product(root, kept);
        var isFilled = Directory.Exists(product.PostgresDirectory);
        // Also brings the schema of a kept database up to date.
        await product.Demonstrate();
        using var postgres = PrivatePostgres.Start(product.PostgresDirectory);
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString + ";Max Auto Prepare=200;Auto Prepare Min Usages=2");
        if (!isFilled) await Filling.Fill(source, plans: 2000, assignments: 80);
        var started = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            await product.StopWeb();
            postgres.Dispose();
            started.Add(await product.StartWeb());
        }
        // The server was stopped under these connections.
        source.Clear();
        Console.WriteLine(Figures.Head);
        Console.WriteLine(Figures.Of("start to first page, private database included", started));
        await Pages(product, source);
        await Papers(product, source);
        Console.WriteLine($"\nMemory after the load: {product.Memory:0} MB");
    }

    async Task Pages(Product product, NpgsqlDataSource source)
    {
        using var client = await product.SignIn(Officer);
        var (ids, home) = (await Ids(source), await Home(source));
        await using var bare = await BareEndpoint.Start(source);
        using var plain = new HttpClient { BaseAddress = new Uri(bare.Address) };
        foreach (var (name, path, twin) in Lists(home).Concat(OfPlans(i => ids[i % ids.Count])))
        {
            var ours = await Figures.Measure(name, Warm, visits, i => Get(client, path(i)));
            Console.WriteLine(ours);
            if (twin is null) continue;
            var theirs = await Figures.Measure("· bare Npgsql, the same rows", Warm, visits, i => Get(plain, twin(i)));
            Console.WriteLine(theirs);
            Console.WriteLine(ours.Beside(theirs));
        }
        using var unit = await product.SignIn(UnitOfficer);
        Console.WriteLine(await Figures.Measure("my work of a unit and a block", Warm, visits, _ => Get(unit, "/")));
    }

    static (string Name, Func<int, string> Path, Func<int, string>? Twin)[] Lists(string home) =>
    [
        ("plans, first page", _ => "/plans", _ => "/plans"),
        ("plans of a year", i => $"/plans?year={Year(i)}", i => $"/plans?year={Year(i)}"),
        ("plans by words without marks", i => $"/plans?q=cong+tac+nam+{Year(i)}", null),
        ("my work", _ => "/", _ => $"/work?below={home}"),
        ("organisations", _ => "/organisations", _ => $"/organisations?below={home[..(home.IndexOf('.') + 1)]}"),
        ("overview", i => $"/overview?year={Year(i)}", null),
        ("receipts of all plans", _ => "/plans/receipts", null),
        ("calendar, a month", i => $"/calendar?year={Year(i)}&month={1 + i % 12}", null),
        ("calendar, a year", i => $"/calendar/year?year={Year(i)}", null),
        ("commemorations", _ => "/commemorations", null),
        ("instruments", _ => "/instruments", null),
        ("organisations as a tree", _ => "/organisations/tree", null),
        ("groups of organisations", _ => "/organisations/groups", null),
        ("notices", _ => "/notices", null),
    ];

    static (string Name, Func<int, string> Path, Func<int, string>? Twin)[] OfPlans(Func<int, Guid> id) =>
    [
        ("one plan by quarter", i => $"/plans/{id(i)}", i => $"/plan?id={id(i)}"),
        ("one plan as timeline", i => $"/plans/{id(i)}/timeline", i => $"/timeline?id={id(i)}"),
        ("one plan by unit", i => $"/plans/{id(i)}/units", i => $"/units?id={id(i)}"),
        ("one plan, its receivers", i => $"/plans/{id(i)}/receivers", i => $"/receivers?id={id(i)}"),
        ("one plan, its bases", i => $"/plans/{id(i)}/bases", null),
        ("one plan, its paper", i => $"/plans/{id(i)}/paper", null),
        ("one plan beside the year before", i => $"/plans/{id(i)}/compare", null),
        ("one plan, its history", i => $"/plans/{id(i)}/history", null),
    ];

    static int Year(int i) => 2006 + i % 20;

    static async Task Papers(Product product, NpgsqlDataSource source)
    {
        using var client = await product.SignIn(Officer);
        var ids = await Ids(source);
        Console.WriteLine(await Figures.Measure("export DOCX, 80 assignments", 5, 100, i => Get(client, $"/plans/{ids[i]}/paper.docx")));
        Console.WriteLine(await Figures.Measure("export XLSX, the plans of a year", 5, 50, i => Get(client, $"/plans/export.xlsx?year={Year(i)}")));
        Console.WriteLine(await Figures.Measure("export PDF, 80 assignments, warm", 3, 30, i => Get(client, $"/plans/{ids[i]}/paper.pdf")));
    }

    static async Task Get(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }

    static async Task<string> Home(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand("select o.path from accounts a join organisations o on o.id = a.organisation_id where a.name = $1");
        command.Parameters.Add(new() { Value = Officer });
        return (string)(await command.ExecuteScalarAsync())!;
    }

    static async Task<List<Guid>> Ids(NpgsqlDataSource source)
    {
        var ids = new List<Guid>();
        await using var command = source.CreateCommand("select id from plans where symbol like 'KH-%' and state = 'Issued' order by id limit 500");
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) ids.Add(reader.GetGuid(0));
        return ids;
    }
}
