using System.Collections.Concurrent;
using BangVang.Councils;
using BangVang.Councils.Sessions;
using BangVang.Councils.Voting;
using BangVang.Tests.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace BangVang.Tests.Councils;

/// <summary>What somebody with all rights over the database can find out of who voted what (docs/decisions/secret-ballot.md): tried, not believed.</summary>
public sealed class SecretBallotTests(TestHouse shared)
{
    [Fact]
    public async Task With_superuser_SQL_nothing_joins_a_voter_to_a_vote_while_the_box_is_locked_or_after_it_was_opened()
    {
        await using var house = await shared.Apart();
        var council = await house.Given.CouncilOf(await house.Given.Root());
        var session = await house.Given.Session(council, await house.Given.WaitingFor(council.Body, 6));
        await using var source = NpgsqlDataSource.Create(house.ConnectionString);
        var codes = new List<string>();
        // Every member votes a pattern that no other has, in a known order: what could be told by place or order would show.
        for (var i = 0; i < 9; i++)
            codes.Add((await house.Votes(council.Members[i], session, [.. Enumerable.Range(0, 6).Select(n => (i + 1 >> n % 4 & 1) == 1)])).Codes().Single());

        // Locked: a transaction joins a seat to a sealed sheet, and there it ends: nothing in the database opens it.
        (await Rows(source, "select count(*) from session_seats s join sealed_ballots b on b.xmin = s.xmin where s.way = 'Online'"))[0].ShouldBe("9");
        (await Rows(source, "select distinct octet_length(content) from sealed_ballots")).Count.ShouldBe(1);
        (await Rows(source, "select content from sealed_ballots where encode(content, 'escape') ~ '[01]{6}'")).ShouldBeEmpty();
        foreach (var code in codes) (await Found(source, code)).ShouldBeEmpty("the receipt is nowhere before the count");
        foreach (var table in new[] { "sealed_ballots", "counted_ballots", "session_seats" })
            (await Rows(source, $"select column_name from information_schema.columns where table_name = '{table}' and (data_type like 'timestamp%' or data_type = 'date' or column_default is not null)")).ShouldBeEmpty(table);
        (await Rows(source, "select substr(id::text, 15, 1) from sealed_ballots")).ShouldAllBe(v => v == "4", "random ids: a UUIDv7 tells the moment");
        (await Rows(source, $"select count(*) from journal where act like '%Bỏ phiếu kín%' and act not like 'Mở%'"))[0].ShouldBe("0");
        (await Rows(source, $"select count(*) from sent_forms where location like '%receipt%'"))[0].ShouldBe("0");

        (await house.Closes(council, session)).ShouldBeFine();

        // Opened: the codes stand in one table only, beside nothing else, all of one transaction, in their own order.
        foreach (var code in codes) (await Found(source, code)).ShouldBe(["counted_ballots"]);
        (await Rows(source, "select count(*) from sealed_ballots"))[0].ShouldBe("0");
        (await Rows(source, "select distinct xmin::text from counted_ballots")).Count.ShouldBe(1);
        (await Rows(source, "select distinct xmin::text from session_seats")).Count.ShouldBe(1);
        (await Rows(source, "select code from counted_ballots order by ctid")).ShouldBe(codes.Order(StringComparer.Ordinal));
        (await Rows(source, "select name from session_seats order by ctid")).ShouldBe(await Rows(source, "select name from session_seats order by name, id"));
        Directory.EnumerateFiles(Keys(house), "*.key").ShouldBeEmpty("the key is destroyed");
    }

    [Fact]
    public async Task Who_kept_a_copy_of_the_locked_box_cannot_open_it_when_it_has_been_counted()
    {
        await using var house = await shared.Apart();
        var council = await house.Given.CouncilOf(await house.Given.Root(), 3);
        var session = await house.Given.Session(council, await house.Given.WaitingFor(council.Body, 2));
        foreach (var member in council.Members) await house.Votes(member, session, true);
        var box = await Box(house, session);
        // A backup, a replica, a row that was taken away and not yet swept up: all hold the sealed sheets and the transactions that wrote them.
        var copy = await house.With(services => services.GetRequiredService<BangVang.Kernel.Data.AppDb>().SealedBallots.AsNoTracking().ToListAsync());
        var keys = house.Services.GetRequiredService<BallotKeys>();
        using (var key = keys.Open(box, null)) OpenedBox.Of(copy, key).Sheets.Count.ShouldBe(3, "until then it opens");
        await house.Closes(council, session);
        Should.Throw<BangVang.Kernel.Refusal>(() => keys.Open(box, null));
    }

    [Fact]
    public async Task A_key_whose_count_was_not_saved_is_kept_and_one_left_behind_is_swept_up()
    {
        await using var house = await shared.Apart();
        var council = await house.Given.CouncilOf(await house.Given.Root(), 3);
        var session = await house.Given.Session(council, await house.Given.WaitingFor(council.Body, 1));
        var (keys, box) = (house.Services.GetRequiredService<BallotKeys>(), await Box(house, session));
        (await house.Closes(council, session)).ShouldBeRefused("Chưa có phiếu nào trong hòm phiếu");
        keys.Has(box).ShouldBeTrue("nothing was counted");
        await house.Votes(council.Members[0], session, true);
        await house.Closes(council, session);
        var stray = RandomId.New();
        keys.Make(stray, null);
        File.SetLastWriteTimeUtc(Path.Combine(Keys(house), $"{stray:N}.key"), DateTime.UnixEpoch);
        await house.RunToEnd<SpentKeysJob>();
        keys.Has(stray).ShouldBeFalse();
    }

    [Fact]
    public async Task No_log_at_its_most_talkative_tells_a_receipt_or_an_answer()
    {
        var log = new TalkativeLog();
        await using var house = await shared.Apart(host => host.UseSetting("Logging:LogLevel:Default", "Trace")
            .ConfigureTestServices(s => s.AddSingleton<ILoggerProvider>(log)));
        var council = await house.Given.CouncilOf(await house.Given.Root(), 2);
        var session = await house.Given.Session(council, await house.Given.WaitingFor(council.Body, 2));
        var code = (await house.Votes(council.Members[0], session, true)).Codes().Single();
        await house.Votes(council.Members[1], session, false);
        await house.Closes(council, session);
        log.Lines.Count.ShouldBeGreaterThan(100);
        log.Lines.ShouldContain(l => l.Contains("sealed_ballots", StringComparison.Ordinal), "the statements are in it");
        log.Lines.ShouldNotContain(l => l.Contains(code, StringComparison.Ordinal) || l.Contains(BallotSheet.Spaced(code), StringComparison.Ordinal));
        log.Lines.ShouldNotContain(l => l.Contains("Answers[1]=", StringComparison.Ordinal) || l.Contains("Answers%5B1%5D=", StringComparison.Ordinal));
    }

    static string Keys(TestHouse house) => Path.Combine(house.FilesDirectory, "..", "ballot-keys");

    static Task<Guid> Box(TestHouse house, CouncilSession session) =>
        house.With(services => services.GetRequiredService<BangVang.Kernel.Data.AppDb>().CouncilSessions.Where(s => s.Id == session.Id).Select(s => s.BoxId!.Value).SingleAsync());

    /// <summary>The tables that hold the text anywhere, whatever the type of the column.</summary>
    static async Task<List<string>> Found(NpgsqlDataSource source, string text)
    {
        var found = new List<string>();
        foreach (var table in await Rows(source, "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1"))
            if ((await Rows(source, $"select count(*) from {table} t where to_jsonb(t)::text like '%{text}%' or to_jsonb(t)::text like '%{Convert.ToHexStringLower(System.Text.Encoding.ASCII.GetBytes(text))}%'"))[0] != "0") found.Add(table);
        return found;
    }

    static async Task<List<string>> Rows(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(reader.GetValue(0).ToString()!);
        return rows;
    }

    sealed class TalkativeLog : ILoggerProvider, ILogger
    {
        public ConcurrentBag<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            Lines.Add(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Add(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
