using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using BangVang.Kernel.Data;
using Npgsql;

namespace BangVang.Bench;

/// <summary>
/// So many members of one council press the last button of their ballot at the same moment, over HTTP, beside the same number of bare inserts in
/// transactions of their own. Nothing may be lost: as many ballots in the box as voters, and every voter a receipt.
/// </summary>
sealed partial class BallotBench(string root, int members)
{
    public async Task Run()
    {
        await using var product = new Product(root, kept: null);
        await product.Demonstrate();
        Guid session;
        using (var postgres = PrivatePostgres.Start(product.PostgresDirectory))
        {
            await using var filling = NpgsqlDataSource.Create(postgres.ConnectionString);
            session = Guid.Parse((string)(await Ask(filling, "select id::text from council_sessions where state = 'Voting' order by number desc, id desc limit 1"))!);
            await Ask(filling, Voters(session));
            await product.StartWeb();
            Console.WriteLine(Figures.Head);
            var clients = new List<(HttpClient Client, FormUrlEncodedContent Ballot)>();
            foreach (var voter in await Accounts(filling)) clients.Add(await Ready(await product.SignIn("Cử tri số", voter), session));
            var times = await Task.WhenAll(clients.Select(c => Cast(c.Client, c.Ballot, session)));
            Console.WriteLine(Figures.Of($"{members} members vote at once, each until the receipt is shown", times));
            Console.WriteLine(Figures.Of($"· bare: {members} transactions of an update and an insert at once", await Bare(filling)));
            var box = (string)(await Ask(filling, $"select count(*)::text || ' ballots, ' || (select count(*) from session_seats where session_id = '{session}' and name like 'Cử tri%' and way = 'Online') || ' marked seats' from sealed_ballots where session_id = '{session}' and not is_paper"))!;
            Console.WriteLine($"\nIn the box: {box} (with those of the demonstration); receipts: {times.Length}");
        }
    }

    string Voters(Guid session) => $"""
        do $$
        declare one uuid; member uuid; decision uuid := (select joined_by_id from council_members m join council_sessions s on s.council_id = m.council_id where s.id = '{session}' limit 1);
        begin
          create temporary table pattern as select * from accounts where user_name = 'ba.duy';
          for i in 1..{members} loop
            one := gen_random_uuid(); member := gen_random_uuid();
            update pattern set id = one, user_name = 'cutri' || i, normalized_user_name = 'CUTRI' || i, email = null, normalized_email = null, name = 'Cử tri số ' || lpad(i::text, 4, '0');
            insert into accounts select * from pattern;
            insert into account_grants (id, account_id, role, organisation_id, "from") select gen_random_uuid(), one, g.role, g.organisation_id, g."from" from account_grants g join accounts a on a.id = g.account_id where a.user_name = 'ba.duy';
            insert into council_members (id, council_id, account_id, name, folded, office, joined_by_id, "from") select member, council_id, one, 'Cử tri số ' || i, 'cu tri', 'Member', decision, '2026-01-01' from council_sessions where id = '{session}';
            insert into session_seats (id, session_id, member_id, account_id, name, office, attendance, is_teller, is_out) values (gen_random_uuid(), '{session}', member, one, 'Cử tri số ' || i, 'Member', 'Present', false, false);
          end loop;
        end $$
        """;

    static async Task<List<Guid>> Accounts(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand("select id from accounts where user_name like 'cutri%' order by id");
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<Guid>();
        while (await reader.ReadAsync()) found.Add(reader.GetGuid(0));
        return found;
    }

    static async Task<(HttpClient, FormUrlEncodedContent)> Ready(HttpClient client, Guid session)
    {
        var page = await client.GetStringAsync($"/councils/sessions/{session}/ballot");
        var token = WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value);
        var fields = Names().Matches(page).Select(m => m.Groups[1].Value).Distinct().Select((name, i) => KeyValuePair.Create(name, i % 2 == 0 ? "1" : "0"));
        return (client, new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", token))));
    }

    static async Task<double> Cast(HttpClient client, FormUrlEncodedContent ballot, Guid session)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = await client.PostAsync($"/councils/sessions/{session}/ballot?handler=Cast", ballot);
        var page = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        if (!page.Contains("Đã nhận phiếu", StringComparison.Ordinal)) throw new InvalidOperationException(page);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    async Task<double[]> Bare(NpgsqlDataSource source)
    {
        await Ask(source, "create table bare_box (id uuid primary key, content bytea not null); create table bare_seats as select n, null::text as way from generate_series(1, 100000) n; create unique index on bare_seats (n)");
        return await Task.WhenAll(Enumerable.Range(1, members).Select(async i =>
        {
            var start = Stopwatch.GetTimestamp();
            await using var connection = await source.OpenConnectionAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await using var mark = new NpgsqlCommand($"update bare_seats set way = 'Online' where n = {i}", connection);
            await mark.ExecuteNonQueryAsync();
            await using var put = new NpgsqlCommand("insert into bare_box values (gen_random_uuid(), decode(repeat('ab', 140), 'hex'))", connection);
            await put.ExecuteNonQueryAsync();
            await transaction.CommitAsync();
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }));
    }

    static async Task<object?> Ask(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]*)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"(Answers\\[\\d+\\])\"")]
    private static partial Regex Names();
}
