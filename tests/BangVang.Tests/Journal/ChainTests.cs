using BangVang.Journal;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using Npgsql;

namespace BangVang.Tests.Journal;

/// <summary>Each test tampers with a database of its own.</summary>
public sealed class ChainTests(TestHouse house)
{
    [Fact]
    public async Task A_journal_that_nobody_touched_is_whole()
    {
        await using var source = await JournalOf(5);
        var verdict = await new Verification(source).Walk();
        (verdict.Rows, verdict.Broken).ShouldBe((5, null));
    }

    [Theory]
    [InlineData("update journal set act = 'Duyệt' where number = 3", 3)]
    [InlineData("update journal set reason = 'khác' where number = 2", 2)]
    [InlineData("update journal set at = at + interval '1 microsecond' where number = 4", 4)]
    [InlineData("update journal set changes = '[]' where number = 1", 1)]
    [InlineData("update journal set actor_name = 'Người khác', hash = sha256(hash) where number = 5", 5)]
    [InlineData("delete from journal_subjects where number = 2; delete from journal where number = 2", 2)]
    [InlineData("delete from journal_subjects where number = 4", 4)]
    [InlineData("insert into journal_subjects values (3, 'plan', gen_random_uuid())", 3)]
    [InlineData("update journal set number = number + 10 where number = 5 and not exists (select 1 from journal_subjects s where s.number = 99)", 5, false)]
    public async Task Whatever_is_changed_by_hand_is_found_at_its_row(string tampering, long row, bool withSubjects = true)
    {
        await using var source = await JournalOf(5, withSubjects);
        await Run(source, $"alter table journal disable trigger user; alter table journal_subjects disable trigger user; {tampering}");
        var verdict = await new Verification(source).Walk();
        verdict.Broken.ShouldBe(row);
        verdict.Rows.ShouldBe(row - 1);
    }

    [Fact]
    public async Task A_tail_that_was_cut_off_is_found_by_a_mark_noted_before()
    {
        await using var source = await JournalOf(5);
        var before = await new Verification(source).Walk();
        var noted = (before.Rows, Convert.ToHexStringLower(before.LastHash));
        (await new Verification(source).Walk(noted)).Broken.ShouldBeNull();
        await Run(source, "alter table journal disable trigger user; alter table journal_subjects disable trigger user; delete from journal_subjects where number > 3; delete from journal where number > 3");
        (await new Verification(source).Walk()).Broken.ShouldBeNull();
        (await new Verification(source).Walk(noted)).Broken.ShouldBe(4);
    }

    [Theory]
    [InlineData("update journal set act = 'x'")]
    [InlineData("delete from journal")]
    [InlineData("truncate journal cascade")]
    [InlineData("truncate journal_subjects")]
    [InlineData("update journal_subjects set kind = 'x'")]
    public async Task The_database_refuses_to_change_what_was_written(string sql)
    {
        await using var source = await JournalOf(1);
        (await Should.ThrowAsync<PostgresException>(() => Run(source, sql))).MessageText.ShouldContain("append-only");
    }

    async Task<NpgsqlDataSource> JournalOf(int rows, bool withSubjects = true)
    {
        await house.With(db => db.Database.CanConnectAsync());
        var name = "journal_" + Guid.CreateVersion7().ToString("N");
        await using (var shared = NpgsqlDataSource.Create(house.ConnectionString)) await Run(shared, $"create database {name}");
        var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(house.ConnectionString) { Database = name, Pooling = false }.ToString());
        await Migrations.Apply(source);
        var writing = new Writing(new Clock(TimeProvider.System));
        for (var i = 0; i < rows; i++)
        {
            await using var connection = await source.OpenConnectionAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            Subject[] subjects = withSubjects ? [new("plan", Guid.CreateVersion7()), new("organisation", Guid.CreateVersion7())] : [];
            await writing.Write(transaction, [new Draft(Author.House, $"Việc {i}", i % 2 == 0 ? null : "vì thế", subjects, [new("plan", "1", ChangeKind.Added, [])])], default);
            await transaction.CommitAsync();
        }
        return source;
    }

    static async Task Run(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
