using System.Text.RegularExpressions;
using BangVang.Kernel.Data;
using BangVang.Law.Verdicts;
using BangVang.Papers.Sheets;
using BangVang.People;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BangVang.Bench;

/// <summary>
/// The register over a million bestowals, 800,000 people, 5,000 units (times the scale): every list and search page beside the bare query that
/// reads the same rows. Limits: p95 within 50 ms and 100 kB, a name of three words 30 ms, a passport 50 ms, grouping over all 300 ms, a list of 10,000
/// rows looked over within 2 s and written within 2 s, the facts and verdicts of 1,000 nominees 300 ms.
/// </summary>
sealed class RegisterBench(string root, int visits, double scale, string? kept)
{
    const string Officer = "Nguyễn Thị Thu Hằng", UnitOfficer = "Lường Văn Thiện";

    int Warm => Math.Max(5, visits / 4);

    public async Task Run()
    {
        await using var product = new Product(root, kept);
        var isFilled = Directory.Exists(product.PostgresDirectory);
        await product.Demonstrate();
        using var postgres = PrivatePostgres.Start(product.PostgresDirectory);
        await using var source = NpgsqlDataSource.Create(postgres.ConnectionString + ";Max Auto Prepare=200;Auto Prepare Min Usages=2;Command Timeout=600");
        if (!isFilled)
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            await RegisterFilling.Fill(source, (int)(5000 * scale), (int)(800_000 * scale), (int)(1_000_000 * scale));
            Console.WriteLine($"Filled in {System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds:0} s\n");
        }
        await product.StartWeb();
        Console.WriteLine(Figures.Head);
        await Pages(product, source);
        await Facts(source);
        await Lists(product);
        Console.WriteLine($"\nMemory after the load: {product.Memory:0} MB");
    }

    async Task Pages(Product product, NpgsqlDataSource source)
    {
        using var client = await product.SignIn(Officer);
        var people = await Ids(source, "select id from people where position = 'Giáo viên' order by id limit 500");
        var unit = (await Ids(source, "select id from organisations where kind = 'Commune' order by path limit 1"))[0];
        await Beside(client, source, "register, first page", _ => "/register", RegisterTwins.Newest);
        await Beside(client, source, "register, of an award and a year", i => $"/register?award=CSTDCS&year={2006 + i % 20}", RegisterTwins.OfAwardAndYear, i => 2006 + i % 20);
        await Beside(client, source, "register, of a unit and below", _ => $"/register?below={unit}", RegisterTwins.Below, _ => unit);
        await Beside(client, source, "register, words: name of three", i => $"/register?q={Three(i).Replace(' ', '+')}", RegisterTwins.Words, i => Query(Three(i)));
        await Beside(client, source, "register, words: name and award", i => $"/register?q={Three(i).Replace(' ', '+')}+bang+khen", RegisterTwins.Words, i => Query(Three(i) + " bang khen"));
        await Beside(client, source, "people, first page", _ => "/people", RegisterTwins.People);
        await Beside(client, source, "people, name of three words", i => $"/people?q={Three(i).Replace(' ', '+')}", RegisterTwins.Called, i => Query(Three(i)));
        await Beside(client, source, "people, one frequent word", _ => "/people?q=nguyen", RegisterTwins.Called, _ => Query("nguyen"));
        await Beside(client, source, "people, one letter", _ => "/people?q=n", RegisterTwins.Called, _ => Query("n"));
        await Beside(client, source, "by honoree with passport, name of three words", i => $"/register?view=who&q={Three(i).Replace(' ', '+')}", RegisterTwins.Called, i => Query(Three(i)));
        await Beside(client, source, "passport of a person with the way ahead", i => $"/people/{people[i % people.Count]}/awards", RegisterTwins.Passport, i => people[i % people.Count]);
        await Beside(client, source, "register of a year, sums", i => $"/register/book?year={2006 + i % 20}", RegisterTwins.Year, i => 2006 + i % 20);
        Console.WriteLine(await Figures.Measure("· bare query: grouping over all rows by year and award", 2, scale > 1 ? 5 : 20, _ => Read(source, RegisterTwins.Grouping, null)));
        using var small = await product.SignIn(UnitOfficer);
        Console.WriteLine(await Figures.Measure("register of a commune's officer", Warm, visits, _ => Get(small, "/register")));
        Console.WriteLine(await Figures.Measure("people of a commune's officer, a name", Warm, visits, i => Get(small, $"/people?q={Three(i).Replace(' ', '+')}")));
    }

    async Task Beside(HttpClient client, NpgsqlDataSource source, string name, Func<int, string> path, string twin, Func<int, object>? parameter = null)
    {
        var largest = 0;
        var ours = await Figures.Measure(name, Warm, visits, async i => largest = Math.Max(largest, await Get(client, path(i))));
        Console.WriteLine(ours);
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        await Read(source, twin, parameter?.Invoke(0));
        // Of one that takes a second a few are enough.
        var isSlow = System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds > 1;
        var theirs = await Figures.Measure("· bare query", isSlow ? 0 : Warm, isSlow ? 5 : visits, i => Read(source, twin, parameter?.Invoke(i)));
        Console.WriteLine(theirs);
        Console.WriteLine($"{ours.Beside(theirs)} {largest / 1024} kB");
    }

    static async Task Facts(NpgsqlDataSource source)
    {
        var ids = await Ids(source, "select person_id from year_facts where person_id is not null group by 1 order by 1 limit 1000");
        var options = new DbContextOptionsBuilder<AppDb>().UseNpgsql(source).Options;
        var honorees = ids.ConvertAll(Honoree.Person);
        var on = new DateOnly(2026, 3, 1);
        Console.WriteLine(await Figures.Measure($"facts of {ids.Count} nominees", 3, 20, async _ =>
        {
            await using var db = new AppDb(options);
            await new CandidateFacts(db, new MemberCounts(db)).Of(honorees, on);
        }));
        Console.WriteLine(await Figures.Measure($"facts and verdicts of {ids.Count} nominees for one award", 3, 20, async _ =>
        {
            await using var db = new AppDb(options);
            foreach (var candidate in (await new CandidateFacts(db, new MemberCounts(db)).Of(honorees, on)).Values) Law.Lawbook.National.Judge(candidate, "CSTDCS", on);
        }));
    }

    async Task Lists(Product product)
    {
        using var client = await product.SignIn(Officer);
        var (looked, written) = (new List<double>(), new List<double>());
        foreach (var (kind, head, row) in new (string, string[], Func<int, int, object?[]>)[]
        {
            ("people", ["Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị công tác"], (run, i) => [Name(run, i), $"{1 + i % 28:00}/{1 + i % 12:00}/{1960 + i % 40}", "Giáo viên", $"Trường số {1 + i % (int)(5000 * scale)}"]),
            ("register", ["Tên", "Năm sinh", "Đơn vị", "Hình thức", "Năm", "Số quyết định", "Ngày quyết định"],
                (run, i) => [Name(run, i), $"{1960 + i % 40}", $"Trường số {1 + i % (int)(5000 * scale)}", "Lao động tiên tiến", $"{2000 + run}", $"{i % 300}/QĐ-UBND", $"20/12/{2000 + run}"]),
        })
        {
            (looked, written) = ([], []);
            for (var run = 0; run < 5; run++)
            {
                using var file = new MemoryStream();
                Workbook.Write(file, "Danh sách", [.. head.Select(h => new SheetColumn(h, 20))], Enumerable.Range(0, 10_000).Select(i => (IReadOnlyList<object?>)row(run, i)));
                var (preview, took) = await Upload(client, kind, file.ToArray());
                looked.Add(took);
                written.Add(await Commit(client, preview));
            }
            Console.WriteLine(Figures.Of($"list of 10,000 rows ({kind}): upload, look over, match", looked));
            Console.WriteLine(Figures.Of($"list of 10,000 rows ({kind}): check again and write", written));
        }
    }

    static string Name(int run, int i) => $"Lường Văn {(char)('A' + run)}{Letters(i)}";

    // Letters only: a name has no figures.
    static string Letters(int i) => string.Concat(i.ToString("00000").Select(c => (char)('a' + (c - '0'))));

    static async Task<(string Html, double Took)> Upload(HttpClient client, string kind, byte[] file)
    {
        var page = await client.GetStringAsync($"/imports?kind={kind}");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Token(page)), "__RequestVerificationToken" }, { new StringContent(kind), "kind" }, { new StringContent("Tỉnh Sơn Bình"), "OrganisationId" },
            { new ByteArrayContent(file), "ListFile", "danh-sach.xlsx" },
        };
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        using var answer = await client.PostAsync($"/imports?kind={kind}", form);
        var html = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException(Regex.Replace(html, "<[^>]*>", " "));
        return (answer.RequestMessage!.RequestUri!.PathAndQuery + "\n" + html, System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    static async Task<double> Commit(HttpClient client, string preview)
    {
        var path = preview.Split('\n')[0];
        // Those who are like somebody known are somebody else here.
        if (preview.Contains("handler=Choose", StringComparison.Ordinal))
            (await client.PostAsync(path + "?handler=Choose", new FormUrlEncodedContent([new("__RequestVerificationToken", Token(preview)), new("all", "New")]))).EnsureSuccessStatusCode();
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        using var answer = await client.PostAsync(path, new FormUrlEncodedContent([new("__RequestVerificationToken", Token(preview))]));
        var html = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException(Regex.Replace(html, "<[^>]*>", " "));
        return System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    static string Token(string page) => Found(page, @"name=""__RequestVerificationToken"" type=""hidden"" value=""([^""]*)""");

    static string Found(string page, string pattern) => System.Net.WebUtility.HtmlDecode(Regex.Match(page, pattern, RegexOptions.None, TimeSpan.FromSeconds(5)).Groups.Values.Skip(1).FirstOrDefault(g => g.Success)?.Value ?? "");

    static readonly string[] Names = ["nguyen thi hoa", "tran van hung", "le thi lan", "pham minh tam", "lo van son", "giang thi mai", "bui duc long"];

    static string Three(int i) => Names[i % Names.Length];

    static string Query(string text) => text.Replace(" ", " & ", StringComparison.Ordinal) + ":*";

    static async Task<int> Get(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    static async Task Read(NpgsqlDataSource source, string sql, object? parameter)
    {
        await using var command = source.CreateCommand(sql);
        if (parameter is not null) command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        await using var reader = await command.ExecuteReaderAsync();
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync()) reader.GetValues(values);
    }

    static async Task<List<Guid>> Ids(NpgsqlDataSource source, string sql)
    {
        var ids = new List<Guid>();
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) ids.Add(reader.GetGuid(0));
        return ids;
    }
}
