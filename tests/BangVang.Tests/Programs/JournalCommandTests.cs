using BangVang.Journal;
using BangVang.Kernel.Web;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace BangVang.Tests.Programs;

public sealed class JournalCommandTests(TestHouse shared)
{
    [Fact]
    public async Task The_command_says_how_many_rows_are_whole_and_finds_the_first_that_is_not()
    {
        await using var house = await shared.Apart();
        for (var i = 0; i < 3; i++)
            await house.With(async s => { await s.GetRequiredService<Scribe>().Write(Author.House, "Việc thử", null, new Subject("plan", Guid.CreateVersion7())); return 0; });
        var (code, output) = await BangVangProgram.Run(house, "journal", "verify");
        output.ShouldContain("Nhật ký nguyên vẹn: 3 dòng.");
        code.ShouldBe(0);
        var mark = output.Split("nơi khác: ")[1].Trim();
        (await BangVangProgram.Run(house, "journal", "verify", "--noted", mark)).Code.ShouldBe(0);
        (await BangVangProgram.Run(house, "journal", "verify", "--noted", "mốc")).Code.ShouldBe(2);

        await using (var source = NpgsqlDataSource.Create(house.ConnectionString))
        await using (var tamper = source.CreateCommand("alter table journal disable trigger user; update journal set actor_name = 'Người khác' where number = 2"))
            await tamper.ExecuteNonQueryAsync();
        (code, output) = await BangVangProgram.Run(house, "journal", "verify");
        output.ShouldContain("Dòng hỏng đầu tiên: 2 – nội dung không khớp với mã băm. 1 dòng trước đó còn nguyên.");
        code.ShouldBe(1);
    }
}
