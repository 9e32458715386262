using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Papers.Sheets;
using BangVang.People.Imports;
using BangVang.Registry;
using BangVang.Registry.Annulling;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Home.Demonstration.Past;

/// <summary>Brings in, by the lists that offices send, fictional people with their years and the register of the years before this one.</summary>
sealed class PastAwards(AppDb db, Importing importing, IEnumerable<IListKind> kinds, Annulling annulling)
{
    const int FirstYear = 2018;

    public async Task Lay(Dictionary<string, Organisation> bodies, Actor officer, int thisYear)
    {
        var root = bodies["Tỉnh Sơn Bình"];
        var crowd = Crowd.Of(bodies).ToList();
        await Bring("people", root, officer, ["STT", "Họ và tên", "Giới tính", "Ngày sinh", "Chức vụ", "Đơn vị công tác", "Phân loại đối tượng", "Ngày vào ngành"],
            crowd.Select((p, i) => new object?[] { $"{i + 1}", p.Name, p.IsWoman ? "Nữ" : "Nam", p.Born, p.Position, p.Body, p.Standing, p.ServiceFrom }));
        await Bring("households", root, officer, ["STT", "Chủ hộ", "Thôn, bản", "Xã, phường"], Crowd.Households.Select((h, i) => new object?[] { $"{i + 1}", h.Head, h.Hamlet, h.Commune }));
        await Bring("ratings", root, officer, ["Họ và tên", "Ngày sinh", "Đơn vị công tác", "Năm", "Xếp loại", "Căn cứ"],
            from person in crowd from year in Enumerable.Range(thisYear - 5, 5) select new object?[] { person.Name, person.Born, person.Body, $"{year}", person.RatingOf(year), $"Thông báo kết quả xếp loại năm {year}" });
        await Bring("collective-years", root, officer, ["Tên tập thể", "Năm", "Xếp loại", "Số người", "Hoàn thành nhiệm vụ", "LĐTT", "CSTĐCS", "Bị kỷ luật", "Hạng trong khối"],
            from body in Crowd.Bodies.Select((name, i) => (name, i))
            from year in Enumerable.Range(thisYear - 3, 3)
            select new object?[] { body.name, $"{year}", body.i % 4 == 3 ? "HTTNV" : "HTXSNV", "24", "24", $"{20 + body.i % 4}", $"{3 + body.i % 3}", "0", $"{1 + body.i % 6}" });
        await Bring("register", root, officer, OldBook.Head, OldBook.Rows(crowd, FirstYear, thisYear - 1));
        await AnnulOne(officer);
    }

    /// <summary>As an officer would: take the list in, say of the doubtful rows that they are others, write it.</summary>
    async Task Bring(string code, Organisation root, Actor officer, string[] head, IEnumerable<object?[]> rows)
    {
        var kind = kinds.Single(k => k.Code == code);
        using var file = new MemoryStream();
        Workbook.Write(file, kind.Name, [.. head.Select(h => new SheetColumn(h, 20))], rows);
        var import = await importing.Take(kind, file.ToArray(), $"trinh-dien-{code}.xlsx", root, officer);
        await db.ListImportRows.Where(r => r.ImportId == import.Id && r.State == RowState.Doubtful).ExecuteUpdateAsync(s => s.SetProperty(r => r.Choice, RowChoice.New));
        await importing.Commit(import, kind, root, officer);
    }

    async Task AnnulOne(Actor officer)
    {
        var bestowal = await db.Bestowals.FirstAsync(b => b.Folded == "nguyen thi hoa" && b.Year == 2019);
        await annulling.Annul(bestowal, new AnnulmentFacts("233/QĐ-UBND", new DateOnly(2020, 3, 12), "Chủ tịch UBND huyện Nậm Sơn", "Trùng thành tích đã được khen"), officer);
        await db.SaveChangesAsync();
    }
}
