using BangVang.Kernel.Rights;
using BangVang.People;
using BangVang.Registry;
using BangVang.Tests.People;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Tests.Programs;

public sealed class KilledImportTests(TestHouse shared)
{
    static readonly object?[] Head = ["Số, ngày QĐ", "Tên", "Đơn vị", "Hình thức", "Năm"];

    [Theory]
    [InlineData("people")]
    [InlineData("bestowals")]
    public async Task A_program_killed_while_an_old_book_is_written_leaves_nothing_of_it_and_the_list_is_written_later(string table)
    {
        await using var house = await shared.Apart();
        var root = await house.Given.Root();
        var officer = await house.Given.Account(Role.StandingOfficer, root);
        string list;
        await using (var program = BangVangProgram.Web(house))
        {
            var client = house.SignedInElsewhere(officer, await program.Address());
            var preview = await client.Bring("register", Sheets.Of(Head, ["455/QĐ-UBND ngày 02/07/2021", "Ông Lò Văn Mới", root.Name, "LĐTT", 2021], ["455/QĐ-UBND ngày 02/07/2021", "Bà Vàng Thị Dợ", root.Name, "LĐTT", 2021]));
            preview.Text.ShouldContain("Mới 2");
            list = preview.Path;
            await using var gate = await TableGate.At(house, table, "share");
            await gate.KillThereIn(program, client.Commit(preview));
        }

        await house.With(async db =>
        {
            (await db.People.AnyAsync(p => p.RootId == root.Id)).ShouldBeFalse();
            (await db.Bestowals.AnyAsync(b => b.RootId == root.Id)).ShouldBeFalse();
        });
        var again = house.SignedIn(officer);
        (await again.Commit((await again.Visit(list)).ShouldBeFine())).Text.ShouldContain("Đã ghi 2 lượt khen thưởng vào sổ; thêm 2 người");
    }
}
