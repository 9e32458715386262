using BangVang.Kernel.Data;
using Npgsql;

namespace BangVang.Bench;

/// <summary>
/// Every list and plan page over 2,000 plans × 80 assignments at one client, each beside a bare Npgsql endpoint that writes the same
/// rows in the same run. Limits: p95 within 50 ms, ratio at most 2; start within 3 s, memory at most 300 MB after the load.
/// </summary>
static class PagesBench
{
    const int Count = 200;

    public static async Task Run(string root)
    {
        await using var product = new Product(root);
        await product.Demonstrate();
        using var postgres = PrivatePostgres.Start(product.PostgresDirectory);
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString);
        await Filling.Fill(source, plans: 2000, assignments: 80);
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

    static async Task Pages(Product product, NpgsqlDataSource source)
    {
        using var client = await product.SignIn("Nguyễn Thị Thu Hằng");
        var ids = await Ids(source);
        await using var bare = await BareEndpoint.Start(source);
        using var plain = new HttpClient { BaseAddress = new Uri(bare.Address) };
        foreach (var (name, path, twin) in new (string, Func<int, string>, Func<int, string>?)[]
        {
            ("plans, first page", _ => "/plans", _ => "/plans"),
            ("plans of a year", i => $"/plans?year={2006 + i % 20}", i => $"/plans?year={2006 + i % 20}"),
            ("plans by words without marks", i => $"/plans?q=cong+tac+nam+{2006 + i % 20}", null),
            ("one plan by quarter", i => $"/plans/{ids[i % ids.Count]}", i => $"/plan?id={ids[i % ids.Count]}"),
            ("one plan as timeline", i => $"/plans/{ids[i % ids.Count]}/timeline", i => $"/plan?id={ids[i % ids.Count]}"),
            ("one plan by unit", i => $"/plans/{ids[i % ids.Count]}/units", i => $"/plan?id={ids[i % ids.Count]}"),
            ("my work", _ => "/", null),
            ("overview", i => $"/overview?year={2006 + i % 20}", null),
            ("organisations", _ => "/organisations", null),
        })
        {
            var ours = await Figures.Measure(name, 30, Count, i => Get(client, path(i)));
            Console.WriteLine(ours);
            if (twin is null) continue;
            var theirs = await Figures.Measure($"· bare Npgsql, the same rows", 30, Count, i => Get(plain, twin(i)));
            Console.WriteLine(theirs);
            Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"| · ratio of medians | | | {ours.Median / theirs.Median:0.0} | {ours.P95 / theirs.P95:0.0} | |"));
        }
    }

    static async Task Papers(Product product, NpgsqlDataSource source)
    {
        using var client = await product.SignIn("Nguyễn Thị Thu Hằng");
        var ids = await Ids(source);
        Console.WriteLine(await Figures.Measure("export DOCX, 80 assignments", 5, 100, i => Get(client, $"/plans/{ids[i]}/paper.docx")));
        Console.WriteLine(await Figures.Measure("export PDF, 80 assignments, warm", 3, 30, i => Get(client, $"/plans/{ids[i]}/paper.pdf")));
    }

    static async Task Get(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
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
